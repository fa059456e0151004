import type { Finding } from '../../model/finding';
import { checkArticle } from '../article/check-article';
import type { BriefingInput, BriefingRule } from './briefing-rule';
import { figureRepeated } from './figure-repeated';
import { figuresUnused } from './figures-unused';
import { sectionsUnused } from './sections-unused';
import { slotsEmpty } from './slots-empty';

/** What the template lacked first, then what the deck left out, then what it says too often. */
const RULES: readonly BriefingRule[] = [slotsEmpty, figuresUnused, sectionsUnused, figureRepeated];

/** Where the sources contradict themselves, and what of them the deck used, left out and repeated. */
export const checkBriefing = (input: BriefingInput): readonly Finding[] => [
  ...input.extractions.flatMap(checkArticle),
  ...RULES.flatMap((rule) => rule(input)),
];
