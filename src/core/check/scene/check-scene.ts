import type { Finding } from '../../model/finding';
import type { Scene } from '../../scene/scene';
import type { TextMeasurer } from '../../scene/text-measurer';
import { missingAlt } from './missing-alt';
import { missingTitle } from './missing-title';
import { onPaint } from './on-paint';
import { outsideSlide } from './outside-slide';
import { overflow } from './overflow';
import { overlap } from './overlap';
import type { SceneRule } from './scene-rule';
import { smallestSize } from './smallest-size';
import { textBeyondFrame } from './text-beyond-frame';
import { sourceMissing } from './source-missing';
import { textContrast } from './text-contrast';
import { tooMuch } from './too-much';
import { truncatedAxis } from './truncated-axis';

/** Every rule over placed items, gravest first. */
export const sceneRules: readonly SceneRule[] = [
  overflow,
  textBeyondFrame,
  overlap,
  outsideSlide,
  missingTitle,
  textContrast,
  onPaint,
  smallestSize,
  missingAlt,
  truncatedAxis,
  sourceMissing,
];

/** What is well placed and may still be too much for a room. */
const readingRules: readonly SceneRule[] = [tooMuch];

/** What is wrong with a scene as it would be seen; empty when nothing is. `measurer` must be the one it was set with. */
export const checkScene = (scene: Scene, measurer: TextMeasurer): readonly Finding[] =>
  scene.slides.flatMap((slide) => sceneRules.flatMap((rule) => rule({ slide, scene, measurer })));

/** What of a scene, however well it is set, cannot be taken in while it is shown. */
export const checkReading = (scene: Scene, measurer: TextMeasurer): readonly Finding[] =>
  scene.slides.flatMap((slide) => readingRules.flatMap((rule) => rule({ slide, scene, measurer })));
