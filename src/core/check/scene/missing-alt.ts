import { finds } from '../../model/finds';
import type { SeenItem } from '../../model/wordings/findings-scene';
import type { SceneItem } from '../../scene/scene';
import type { SceneRule } from './scene-rule';

/** Charts, tables and pictures say in words what they show. */
export const missingAlt: SceneRule = ({ slide }) =>
  slide.items.filter(lacksAlt).map((item) => ({
    ...finds('missing-alt', item.type, slide.title),
    severity: 'error',
    place: { slide: slide.slide },
    actual: 'no alternative text',
    expected: 'one sentence that says what it shows',
  }));

type Seen = Extract<SceneItem, { readonly type: SeenItem }>;

const lacksAlt = (item: SceneItem): item is Seen =>
  (item.type === 'chart' || item.type === 'table' || item.type === 'image') &&
  item.alt.trim() === '';
