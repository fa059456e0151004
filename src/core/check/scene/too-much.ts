import { finds } from '../../model/finds';
import type { SceneItem } from '../../scene/scene';
import { paragraphsOf } from './geometry/runs';
import type { SceneRule } from './scene-rule';

/** What a room reads while somebody speaks: about a minute of silent reading. */
const MOST_WORDS = 190;

/** Reference pages are looked things up in, not read aloud. */
const REFERENCE = new Set(['sources', 'figures-table', 'legal-basis']);

const wordsOf = (item: SceneItem): number =>
  item.type === 'text' && item.role !== 'body' && item.role !== 'title' && item.role !== 'subtitle'
    ? 0
    : paragraphsOf(item).reduce(
        (sum, { lines }) => sum + (lines.map((line) => line.map(({ text }) => text).join('')).join(' ').match(/\S+/g)?.length ?? 0),
        0,
      );

/** More words on a slide than can be taken in while it is shown. */
export const tooMuch: SceneRule = ({ slide }) => {
  if (REFERENCE.has(slide.kind)) return [];
  const words = slide.items.reduce((sum, item) => sum + wordsOf(item), 0);
  if (words <= MOST_WORDS) return [];
  return [
    {
      ...finds('too-much', slide.title, words),
      severity: 'note',
      place: { slide: slide.slide },
      actual: `${words} words`,
      expected: `at most ${MOST_WORDS}; the rest in the notes`,
    },
  ];
};
