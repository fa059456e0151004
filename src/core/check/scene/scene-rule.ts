import type { Finding } from '../../model/finding';
import type { Scene, SceneSlide } from '../../scene/scene';
import type { TextMeasurer } from '../../scene/text-measurer';

/** What a rule looks at: one slide, with the scene it belongs to and the widths it was set with. */
export interface SceneRuleInput {
  readonly slide: SceneSlide;
  readonly scene: Scene;
  readonly measurer: TextMeasurer;
}

/** One rule over placed items; it names every breach on the slide. */
export type SceneRule = (input: SceneRuleInput) => readonly Finding[];
