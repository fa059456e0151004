import { plain } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { sourceText } from '../source-text';

/** Longest and shortest quotation that reads well large, in characters. */
const LONGEST = 320;
const SHORTEST = 60;

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** A speaker is a name: a capital, no weekday, no left-over of a sentence. */
const isName = (speaker: string): boolean => /\p{Lu}\p{L}+\.?$/u.test(speaker) && !WEEKDAY.test(speaker);

/** The attributed quotation of readable length that says most; a longer one before a shorter. */
export const quotation: Maker<'quotation'> = (wanted, { extractions }) => {
  const found = extractions
    .flatMap((source) => source.outline.quotations.map((said) => ({ source, said, length: said.end - said.start })))
    .filter(({ said, length }) => said.speaker !== null && isName(said.speaker) && length <= LONGEST && length >= SHORTEST)
    .sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return dropped('quotation', 'The source quotes nobody by name at a readable length.');
  const { source, said } = found;
  const speaker = (said.speaker ?? '').replace(/\.$/, '');
  return made(
    {
      ...slideBase(wanted, plain(`${wanted.title}: ${speaker}`), 'reported'),
      kind: 'quotation',
      quote: sourceText(source.article, source.figures, said.start, said.end),
      speaker: plain(speaker),
      context: [],
    },
    { slots: [filled('quotation', [said.block], `Quoted by name: ${speaker}.`)] },
  );
};
