import { finds } from '../../model/finds';
import { overlap as overlapping, type Box } from './geometry/boxes';
import { contentBox } from './geometry/content-box';
import type { SceneRule } from './scene-rule';

/** Words, charts, tables and pictures must not lie on each other; shapes may lie behind. */
export const overlap: SceneRule = ({ slide, scene, measurer }) => {
  const placed = slide.items.flatMap((item) => {
    const box = contentBox(item, scene, measurer);
    return box === null ? [] : [{ name: item.name, box }];
  });
  return placed.flatMap((first, index) =>
    placed
      .slice(index + 1)
      .filter((second) => overlapping(first.box, second.box))
      .map((second) => ({
        ...finds('overlap', first.name, second.name, slide.title),
        severity: 'error' as const,
        place: { slide: slide.slide },
        actual: `${said(first.box)} and ${said(second.box)}`,
        expected: 'no two items share room',
      })),
  );
};

const said = ({ x, y, w, h }: Box): string =>
  `${Math.round(x)},${Math.round(y)} ${Math.round(w)}×${Math.round(h)} pt`;
