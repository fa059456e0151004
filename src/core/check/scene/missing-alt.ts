import type { SceneItem } from '../../scene/scene';
import type { SceneRule } from './scene-rule';

/** Charts, tables and pictures say in words what they show. */
export const missingAlt: SceneRule = ({ slide }) =>
  slide.items.filter(lacksAlt).map((item) => ({
    rule: 'missing-alt',
    severity: 'error',
    place: { slide: slide.slide },
    message: `The ${item.type} on the slide “${slide.title}” has no alternative text.`,
    actual: 'no alternative text',
    expected: 'one sentence that says what it shows',
    why: 'Those who cannot see it have nothing else.',
  }));

const lacksAlt = (item: SceneItem): boolean =>
  (item.type === 'chart' || item.type === 'table' || item.type === 'image') &&
  item.alt.trim() === '';
