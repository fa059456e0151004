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
        rule: 'loose-likelihood',
        severity: 'note' as const,
        place: { slide: slide.id, field: first.field },
        message: `“${first.said}” can mean anything; a word with a band says how likely.`,
        actual: first.said,
        expected: likelihoodBands.map(({ words, from, to }) => `${words} ${from}–${to}%`).join(', '),
        why: 'Analytic standards (ICD 203) give seven words a band each, so that all readers hear the same.',
      },
    ];
  });
