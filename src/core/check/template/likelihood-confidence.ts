import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

const LIKELIHOOD = /\b(un)?likel(y|ihood)|\bprobab(le|ly|ility)|\balmost (certain|no chance)|\broughly even/i;
const CONFIDENCE = /\bconfiden(t|ce)\b/i;

/** Likelihood and confidence in one sentence: ICD 203 keeps them apart (Office of the Director of National Intelligence, 2015, D.6.e.2). */
export const likelihoodConfidence: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) => {
      const mixed = text.split(/[.!?;]\s/).find((sentence) => LIKELIHOOD.test(sentence) && CONFIDENCE.test(sentence));
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
