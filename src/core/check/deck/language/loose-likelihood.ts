import { finds } from '../../../model/finds';
import { likelihoodBands } from '../../../model/likelihood-words';
import type { DeckRule } from '../deck-rule';
import { ownWords } from './own-words';

/** Words of chance that no two readers put at the same percentage. */
const LOOSE = /\b(?:may well|might well|could well|there is (?:a|some) (?:good |fair |real )?(?:chance|possibility)|conceivabl[ey]|presumably|in all likelihood|a distinct possibility|cannot be ruled out)\b/i;

/** Chance put loosely in the author's own judgement, one finding a slide. */
export const looseLikelihood: DeckRule = ({ slides }) =>
  slides.flatMap((slide) => {
    if (slide.standing !== 'judgement') return [];
    const [first] = ownWords(slide).flatMap(({ field, text }) => {
      const said = LOOSE.exec(text)?.[0];
      return said === undefined ? [] : [{ field, said }];
    });
    if (first === undefined) return [];
    return [
      {
        ...finds('loose-likelihood', first.said),
        severity: 'note' as const,
        place: { slide: slide.id, field: first.field },
        actual: first.said,
        expected: likelihoodBands.map(({ words, from, to }) => `${words} ${from}–${to}%`).join(', '),
      },
    ];
  });
