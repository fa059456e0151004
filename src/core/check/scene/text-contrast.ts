import { leastContrast, leastInPlace } from '../../model/contrast';
import { finds } from '../../model/finds';
import { groundBehind } from '../../model/ground-behind';
import { contrast } from '../../scene/contrast';
import type {
  Colour,
  SceneItem,
  SceneSlide,
  TableItem,
  TextItem,
  TextRun,
} from '../../scene/scene';
import { overlap, type Box } from './geometry/boxes';
import { runsOf } from './geometry/runs';
import { textExtent } from './geometry/text-extent';
import type { SceneRule, SceneRuleInput } from './scene-rule';

/** Every run of text reads against everything that is painted behind it. */
export const textContrast: SceneRule = (input) =>
  input.slide.items.flatMap((item, index) => {
    const worst = worstOf(item, index, input);
    const least = leastOf(item);
    if (worst === null || worst.ratio >= least) return [];
    return [
      {
        ...finds('text-contrast', worst.run.text.trim(), worst.run.colour, worst.behind),
        severity: 'error' as const,
        place: {
          slide: input.slide.slide,
          ...(worst.run.field === null ? {} : { field: worst.run.field }),
        },
        actual: `${worst.ratio.toFixed(2)}:1`,
          expected: `at least ${least}:1`,
      },
    ];
  });

/** What the house wrote large may stand out less, as WCAG has it; the deck's own text keeps to the stricter rule. */
const leastOf = (item: SceneItem): number =>
  item.type === 'text' && item.fills !== undefined ? leastInPlace({ type: item.fills.type, ...item.fills.look }) : leastContrast;

interface Reading {
  readonly run: TextRun;
  readonly behind: Colour;
  readonly ratio: number;
}

function worstOf(item: SceneItem, index: number, input: SceneRuleInput): Reading | null {
  let worst: Reading | null = null;
  for (const { runs, behind } of readingsOf(item, index, input)) {
    // Most runs have the colour of the one before, which reads no better and no worse.
    let judged: Colour | null = null;
    for (const run of runs) {
      if (run.colour === judged || run.text.trim() === '') continue;
      judged = run.colour;
      const ratio = contrast(run.colour, behind, input.scene.palette);
      if (worst === null || ratio < worst.ratio) worst = { run, behind, ratio };
    }
  }
  return worst;
}

function readingsOf(
  item: SceneItem,
  index: number,
  { slide, scene, measurer }: SceneRuleInput,
): readonly { readonly runs: readonly TextRun[]; readonly behind: Colour }[] {
  switch (item.type) {
    case 'text': {
      const runs = runsOf(item);
      const box = textExtent(item, scene, measurer);
      return behindBox(box, index, item, slide).map((behind) => ({ runs, behind }));
    }
    case 'table':
      return cellReadings(item, slide, index);
    case 'shape':
    case 'line':
    case 'image':
    case 'chart':
    case 'link':
      return [];
  }
}

/** The text's own fill, or every fill that shows through behind it. */
function behindBox(box: Box, index: number, item: TextItem, slide: SceneSlide): readonly Colour[] {
  if (item.fill !== null) return [item.fill];
  return fillsBehind(box, index, slide);
}

/** From the top down: fills that touch the box, until one covers it all. */
function fillsBehind(box: Box, index: number, slide: SceneSlide): readonly Colour[] {
  const found: Colour[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const below = slide.items[at];
    if (below === undefined) continue;
    const fill = below.type === 'shape' || below.type === 'text' ? below.fill : null;
    if (fill === null || !overlap(box, below.frame)) continue;
    found.push(fill);
    if (covers(below.frame, box)) return found;
  }
  return [...found, ...groundBehind(box, { grounds: slide.house?.grounds ?? [], background: slide.background })];
}

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + 0.5 &&
  outer.y <= inner.y + 0.5 &&
  outer.x + outer.w >= inner.x + inner.w - 0.5 &&
  outer.y + outer.h >= inner.y + inner.h - 0.5;

function cellReadings(table: TableItem, slide: SceneSlide, index: number) {
  const behind = fillsBehind(table.frame, index, slide);
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const runs = cell.paragraphs.flatMap(({ lines }) => lines.flat());
      return (cell.fill === null ? behind : [cell.fill]).map((colour) => ({
        runs,
        behind: colour,
      }));
    }),
  );
}
