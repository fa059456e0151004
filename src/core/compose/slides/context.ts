import { empty, filled, made, slideBase, type Maker } from '../context';
import { matchSections } from '../slots/match-sections';
import { said, sourceNotes, tellingSentences } from '../story';
import { sourceText } from '../source-text';

/** Sentences of a section that stand on the slide; the whole section stands in the notes. */
const SENTENCES = 4;

/** A section told in its own most telling sentences, in reading order. */
export const context: Maker<'context'> = (wanted, briefing) => {
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const [section] = matchSections(wanted.narrative, free);
  if (section === undefined) {
    const why = 'No chosen section tells this.';
    if (!wanted.required) return { outcome: 'dropped', why, slots: [empty('narrative', why)] };
    return made(
      {
        ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'judgement'),
        kind: 'context',
        paragraphs: [[{ type: 'prompt', text: wanted.guidance || 'Tell this in two sentences' }]],
        bullets: [],
      },
      { slots: [empty('narrative', why)] },
    );
  }
  const { article, figures } = section.source;
  const bullets = section.bullets.flatMap((id) => {
    const block = article.blocks.find((candidate) => candidate.id === id);
    return block === undefined ? [] : [sourceText(article, figures, block.start, block.end)];
  });
  const prose = tellingSentences(section, bullets.length > 0 ? 1 : SENTENCES).filter(
    ({ block }) => !section.bullets.includes(block),
  );
  const base = slideBase(wanted, [{ type: 'text', text: section.heading }], 'reported');
  return made(
    {
      ...base,
      notes: [wanted.guidance, sourceNotes(section)].filter((note) => note !== '').join('\n\n'),
      kind: 'context',
      paragraphs: prose.slice(0, 1).map((sentence) => said(section.source, sentence)),
      bullets: [...prose.slice(1).map((sentence) => said(section.source, sentence)), ...bullets],
    },
    {
      slots: [filled('narrative', [section.id], `“${section.heading}”`)],
      took: { groups: [], sections: [section.id] },
    },
  );
};
