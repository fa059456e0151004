import type { Extraction } from '../../model/extraction';
import type { Finding } from '../../model/finding';
import type { ArticleRule } from './article-rule';
import { countedTwice } from './counted-twice';
import { dateAfterPublication } from './date-after-publication';
import { impossiblePercent } from './impossible-percent';
import { partsAndWhole } from './parts-and-whole';
import { periodReversed } from './period-reversed';
import { sharesBeyondWhole } from './shares-beyond-whole';
import { tableTotal } from './table-total';

const RULES: readonly ArticleRule[] = [
  tableTotal,
  partsAndWhole,
  impossiblePercent,
  sharesBeyondWhole,
  countedTwice,
  periodReversed,
  dateAfterPublication,
];

/** Where a source contradicts itself. It is quoted as it stands; a reader may ask about it. */
export const checkArticle = (extraction: Extraction): readonly Finding[] => RULES.flatMap((rule) => rule(extraction));
