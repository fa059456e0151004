import type { Finding } from '../../model/finding';
import type { Template } from '../../model/template';
import { bareQuery } from './bare-query';
import { cardCount } from './card-count';
import { deafWords } from './deaf-words';
import { emptyWords } from './empty-words';
import { likelihoodConfidence } from './likelihood-confidence';
import { markingKnown } from './marking-known';
import { numberInWording } from './number-in-wording';
import { openBracket } from './open-bracket';
import { passageNamed } from './passage-words';
import { slideIds } from './slide-ids';
import { slideOrder } from './slide-order';
import { slotNames } from './slot-names';
import type { TemplateRule } from './template-rule';
import { unknownSlot } from './unknown-slot';

/** In the order a person should mend them. */
const RULES: readonly TemplateRule[] = [
  slideIds,
  emptyWords,
  openBracket,
  slotNames,
  unknownSlot,
  passageNamed,
  bareQuery,
  deafWords,
  cardCount,
  markingKnown,
  numberInWording,
  likelihoodConfidence,
  slideOrder,
];

/** What is wrong with a template beyond what its schema refuses, in plain words and by slide. */
export const checkTemplate = (template: Template): readonly Finding[] =>
  RULES.flatMap((rule) => rule(template));
