import { handout } from '../../core/layout/handout/handout';
import type { Paper } from '../../core/layout/handout/paper';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { stage, type Staged } from '../../core/pipeline';
import type { Scene } from '../../core/scene/scene';
import type { StageOrder } from './worker-messages';

/** Lays a deck out with the bundled fonts' measures. */
export const stageDeck = ({ deck, brand, created }: StageOrder): Staged =>
  stage(deck, brand, createFontMeasurer(), created);

/** The pages to hand out of a laid-out deck. */
export const handoutOf = (
  { scene, deck, brand }: Pick<StageOrder, 'deck' | 'brand'> & { readonly scene: Scene },
  paper: Paper,
): Scene => handout({ scene, deck, brand, measurer: createFontMeasurer(), paper });
