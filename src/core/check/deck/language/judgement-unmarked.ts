import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { ownWords } from './own-words';

/** Verbs by which an author judges or advises. */
const JUDGING = /\b(?:we|i)\s+(?:assess|judge|believe|conclude|recommend|expect|consider|estimate|suspect|advise|think)\b|\bin (?:our|my) (?:view|judgement|judgment|assessment|opinion)\b|\bour (?:assessment|judgement|judgment) is\b/i;

/** The author's own judgement on a slide that claims to state the source's facts. */
export const judgementUnmarked: DeckRule = ({ slides }) =>
  slides.flatMap((slide) => {
    if (slide.standing === 'judgement') return [];
    const [first] = ownWords(slide)
      .filter(({ field }) => field !== 'notes')
      .flatMap(({ field, text }) => {
        const said = JUDGING.exec(text)?.[0];
        return said === undefined ? [] : [{ field, said }];
      });
    if (first === undefined) return [];
    return [
      {
        ...finds('judgement-unmarked', first.said),
        severity: 'warning' as const,
        place: { slide: slide.id, field: first.field },
        actual: slide.standing,
        expected: 'marked as analyst judgement',
        repair: { repair: 'mark-standing', standing: 'judgement' } as const,
      },
    ];
  });
