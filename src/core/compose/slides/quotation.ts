import { empty, filled, made, slideBase, type Maker } from '../context';
import { sourceText } from '../source-text';

/** Longest quotation that reads well large, in characters. */
const LONGEST = 320;
const SHORTEST = 40;

/** The first attributed quotation of readable length. */
export const quotation: Maker<'quotation'> = (wanted, { extractions }) => {
  const found = extractions
    .flatMap((source) => source.outline.quotations.map((said) => ({ source, said })))
    .filter(({ said }) => said.speaker !== null)
    .find(({ said }) => said.end - said.start <= LONGEST && said.end - said.start >= SHORTEST);
  if (found === undefined) {
    const why = 'The source quotes nobody by name at a readable length.';
    return { outcome: 'dropped', why, slots: [empty('quotation', why)] };
  }
  const { source, said } = found;
  return made(
    {
      ...slideBase(wanted, [{ type: 'text', text: `${wanted.title}: ${said.speaker ?? ''}` }], 'reported'),
      kind: 'quotation',
      quote: sourceText(source.article, source.figures, said.start, said.end),
      speaker: [{ type: 'text', text: said.speaker ?? '' }],
      context: [],
    },
    { slots: [filled('quotation', [said.block], 'Quoted with its speaker.')] },
  );
};
