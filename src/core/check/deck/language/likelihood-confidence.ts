import { likelihoodIn } from '../../../model/likelihood-words';
import { judgementMixed } from '../../judgement-mixed';
import type { DeckRule } from '../deck-rule';
import { ownWords, sentencesOf } from './own-words';

/** Of the author, not of consumers. */
const CONFIDENCE = /\b(?:high|moderate|low|great|little|full|some|our|with)\s+confidence\b|\bconfident\b/i;

/** Likelihood and confidence in one sentence of the author's. */
export const likelihoodConfidence: DeckRule = ({ slides }) =>
  slides.flatMap((slide) =>
    ownWords(slide).flatMap(({ field, text }) =>
      judgementMixed(slide.id, field, sentencesOf(text).find((sentence) => CONFIDENCE.test(sentence) && likelihoodIn(sentence) !== null)),
    ),
  );
