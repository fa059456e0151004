import { likelihoodIn } from '../../../model/likelihood-words';
import type { DeckRule } from '../deck-rule';
import { ownWords, sentencesOf } from './own-words';

const CONFIDENCE = /\b(?:high|moderate|low|great|little|full|some|our|with)\s+confidence\b|\bconfident\b/i;

/** Likelihood and confidence in one sentence of the author's: ICD 203 keeps them apart (D.6.e.2). */
export const likelihoodConfidence: DeckRule = ({ slides }) =>
  slides.flatMap((slide) =>
    ownWords(slide).flatMap(({ field, text }) => {
      const mixed = sentencesOf(text).find((sentence) => CONFIDENCE.test(sentence) && likelihoodIn(sentence) !== null);
      if (mixed === undefined) return [];
      return [
        {
          rule: 'likelihood-confidence',
          severity: 'warning' as const,
          place: { slide: slide.id, field },
          message: 'One sentence speaks of likelihood and of confidence.',
          actual: mixed,
          expected: 'two sentences',
          why: 'How probable an event is and how good the evidence is are different things; analytic standards keep them apart.',
        },
      ];
    }),
  );
