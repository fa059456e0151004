import type { Extraction } from '../../model/extraction';
import { finds } from '../../model/finds';
import { slideTexts } from '../../model/slide-texts';
import type { BriefingRule } from './briefing-rule';
import { usedFigures } from './used-figures';

/** Headings that a person reads in one go. */
const NAMED = 8;

/** So many letters of a sentence tell it from others even when its numbers became pointers. */
const TELLING = 24;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Headings of an article's sections of which a deck has neither a figure nor a sentence. */
function unused({ article, outline, figures }: Extraction, usedAt: ReadonlySet<number>, said: string): readonly string[] {
  const texts = new Map(article.blocks.map(({ id, start, end }) => [id, article.text.slice(start, end)]));
  const figuredBlocks = new Set(figures.filter(({ start }) => usedAt.has(start)).map(({ block }) => block));
  return outline.sections
    .filter(({ blocks }) => {
      const figured = blocks.some((block) => figuredBlocks.has(block));
      const told = blocks.some((block) =>
        (texts.get(block) ?? '').split(/[.!?]\s|\d[\d.,]*/).some((part) => {
          const words = letters(part);
          return words.length >= TELLING && said.includes(words.slice(0, TELLING));
        }),
      );
      return !figured && !told;
    })
    .map(({ heading }) => heading);
}

/** Sections of the articles from which nothing is on a slide, in one finding. */
export const sectionsUnused: BriefingRule = ({ deck, extractions }) => {
  const used = usedFigures(deck);
  const said = letters(
    deck.slides
      .flatMap(slideTexts)
      .map(({ text }) => text.map((span) => (span.type === 'text' ? span.text : '')).join(''))
      .join(' '),
  );
  const startsIn = (id: string): ReadonlySet<number> =>
    new Set(deck.ledger.flatMap((entry) => (entry.type === 'figure' && entry.article === id && used.has(entry.id) ? [entry.start] : [])));
  const all = extractions.flatMap(({ outline }) => outline.sections);
  const left = extractions.flatMap((extraction) => unused(extraction, startsIn(extraction.article.id), said));
  if (left.length === 0) return [];
  return [
    {
      ...finds('sections-unused', left.length, all.length, left.slice(0, NAMED)),
      severity: 'note',
      place: {},
      actual: left.join('; '),
      expected: 'left out on purpose',
    },
  ];
};
