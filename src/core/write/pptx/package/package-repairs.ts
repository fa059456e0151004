import { charts } from './charts';
import { contentTypes } from './content-types';
import { layouts } from './layouts';
import { ledger } from './ledger';
import { master } from './master';
import { media } from './media';
import { notes } from './notes';
import type { PackageRepair } from './package-repair';
import { presentation } from './presentation';
import { properties } from './properties';
import { slideRelationships } from './slide-relationships';
import { theme } from './theme';

/**
 * In this order: what adds or removes parts before what refers to them, notes before the theme and
 * the presentation that ask whether there are any, and last the list of all parts.
 */
export const PACKAGE_REPAIRS: readonly PackageRepair[] = [
  slideRelationships,
  layouts,
  master,
  notes,
  theme,
  charts,
  media,
  ledger,
  presentation,
  properties,
  contentTypes,
];
