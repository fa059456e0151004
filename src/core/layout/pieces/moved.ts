import type { SceneItem } from '../../scene/scene';
import { pt } from '../../scene/units';
import { round } from '../text/set-text';

/** An item with its top left corner elsewhere. */
export const moved = <T extends SceneItem>(item: T, to: { readonly x: number; readonly y: number }): T => ({
  ...item,
  frame: { ...item.frame, x: pt(round(to.x)), y: pt(round(to.y)) },
});
