import type { Finding } from '../../model/finding';
import type { Scene } from '../../scene/scene';
import type { TextMeasurer } from '../../scene/text-measurer';
import { missingAlt } from './missing-alt';
import { missingTitle } from './missing-title';
import { outsideSlide } from './outside-slide';
import { overflow } from './overflow';
import { overlap } from './overlap';
import type { SceneRule } from './scene-rule';
import { smallestSize } from './smallest-size';
import { textBeyondFrame } from './text-beyond-frame';
import { textContrast } from './text-contrast';

/** Every rule over placed items, gravest first. */
export const sceneRules: readonly SceneRule[] = [
  overflow,
  textBeyondFrame,
  overlap,
  outsideSlide,
  missingTitle,
  textContrast,
  smallestSize,
  missingAlt,
];

/** What is wrong with a scene as it would be seen; empty when nothing is. `measurer` must be the one it was set with. */
export const checkScene = (scene: Scene, measurer: TextMeasurer): readonly Finding[] =>
  scene.slides.flatMap((slide) => sceneRules.flatMap((rule) => rule({ slide, scene, measurer })));
