import { draftFinding } from '../draft-finding';
import type { VerifyRule } from '../verify-rule';

/** A draft says so on every slide or on none. */
export const draftMarked: VerifyRule = ({ slides }) =>
  draftFinding(slides.filter(({ shapes }) => shapes.some(({ name }) => name === 'draft')).length, slides.length);
