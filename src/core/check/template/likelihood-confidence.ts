import { wordingsOf } from '../../model/template-wordings';
import { judgementMixed } from '../judgement-mixed';
import type { TemplateRule } from './template-rule';

const LIKELIHOOD = /\b(un)?likel(y|ihood)|\bprobab(le|ly|ility)|\balmost (certain|no chance)|\broughly even/i;
const CONFIDENCE = /\bconfiden(t|ce)\b/i;

/** Likelihood and confidence in one sentence of the house's wording. */
export const likelihoodConfidence: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) =>
      judgementMixed(slide.id, field, text.split(/[.!?;]\s/).find((sentence) => LIKELIHOOD.test(sentence) && CONFIDENCE.test(sentence))),
    ),
  );
