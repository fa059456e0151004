import { houseNotes } from '../house/house-notes';
import { housePresentation } from '../house/house-presentation';
import { layouts } from './layouts';
import { master } from './master';
import { media } from './media';
import { notesMaster } from './notes';
import type { PackageRepair } from './package-repair';
import { presentation } from './presentation';
import { properties } from './properties';
import { settings } from './settings';
import { theme } from './theme';

/** The same for a deck on a house's own masters, whose layouts, masters and theme are there already. */
export const HOUSE_REPAIRS: readonly PackageRepair[] = [houseNotes, media, housePresentation, properties];

/**
 * In this order: what adds or removes parts before what refers to them, the notes master before
 * the theme and the presentation that ask whether there is one.
 */
export const PACKAGE_REPAIRS: readonly PackageRepair[] = [
  layouts,
  master,
  notesMaster,
  theme,
  media,
  settings,
  presentation,
  properties,
];
