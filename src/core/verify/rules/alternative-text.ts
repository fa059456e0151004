import { finds } from '../../model/finds';
import type { VerifyRule } from '../verify-rule';

const SEEN_ONLY = new Set(['picture', 'chart']);

/** Every picture and chart says in words what it shows, or that it is decoration. */
export const alternativeText: VerifyRule = ({ slides }) =>
  slides.flatMap(({ number, shapes }) =>
    shapes
      .filter(({ kind, alt, decorative }) => SEEN_ONLY.has(kind) && alt.trim() === '' && !decorative)
      .map(({ name, kind }) => ({
        ...finds('alternative-text', kind),
        severity: 'warning' as const,
        place: { slide: String(number), field: name },
        actual: 'none',
        expected: 'what it shows, in a sentence',
      })),
  );
