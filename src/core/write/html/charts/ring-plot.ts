import type { ChartPoint, ChartSpec } from '../../../scene/chart-spec';
import type { Padding } from './base-options';
import { lineOf, type ChartFonts, type ChartLook } from './chart-look';
import { valueWidth } from './drawing/value-label';
import { pushedDown, stackedApart } from './stack-apart';
import { wrap } from './wrap';

/** Space between the ring and its names. */
const OUT = 16;
/** Names take at most this share of the width on either side. */
const NAME_SHARE = 0.3;
/** Space between two names. */
const NAME_GAP = 4;

/** A part of the ring: its angles (0 at the top, clockwise, radians) and where its name stands. */
export interface RingPart {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly name: readonly string[];
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly height: number;
  /** Upper edge of the name. */
  readonly top: number;
}

export interface RingPlot {
  /** Where the first part starts, in radians from the top. */
  readonly start: number;
  readonly padding: Padding;
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly parts: readonly RingPart[];
}

/** Lays out a ring with its names at both sides, none running into another. */
export function ringPlot(
  spec: ChartSpec,
  points: readonly (ChartPoint | null)[],
  fonts: ChartFonts,
  look: ChartLook,
): RingPlot {
  const total = points.reduce((sum, point) => sum + (point?.value ?? 0), 0);
  let turned = firstAngle(points.map((point) => point?.value ?? 0));
  const bare = points.flatMap((point, index) => {
    if (point === null || total === 0) return [];
    const start = turned;
    turned += (point.value / total) * 2 * Math.PI;
    const name = wrap(spec.categories[index]?.label ?? '', fonts.category, look.width * NAME_SHARE, look.measure);
    const widths = [valueWidth(point.label, fonts, look.measure), ...name.map((line) => look.measure(line, fonts.category))];
    return [
      {
        start,
        end: turned,
        value: point.label,
        name,
        side: Math.sin((start + turned) / 2) >= 0 ? ('right' as const) : ('left' as const),
        width: Math.max(...widths),
        height: lineOf(fonts.value) + name.length * lineOf(fonts.category),
      },
    ];
  });
  const room = (side: 'left' | 'right'): number =>
    Math.max(0, ...bare.filter((part) => part.side === side).map((part) => part.width + OUT));
  const sides = { left: room('left'), right: room('right') };
  const diameter = Math.min(look.height, look.width - sides.left - sides.right);
  const radius = diameter / 2;
  const centre = { x: sides.left + radius, y: look.height / 2 };
  const wanted = bare.map((part) => ({
    ...part,
    top: centre.y - Math.cos((part.start + part.end) / 2) * radius - part.height / 2,
  }));
  return {
    start: firstAngle(points.map((point) => point?.value ?? 0)),
    centre,
    radius,
    padding: {
      left: sides.left,
      right: look.width - sides.left - diameter,
      top: (look.height - diameter) / 2,
      bottom: (look.height - diameter) / 2,
    },
    parts: [...stacked(wanted, 'right', look.height), ...stacked(wanted, 'left', look.height)],
  };
}

/**
 * Where the ring starts, so that its largest part is centred at the right and the small ones, whose
 * names need room, fan out at the left.
 */
export function firstAngle(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const largest = values.indexOf(Math.max(...values));
  const before = values.slice(0, largest).reduce((sum, value) => sum + value, 0);
  return Math.PI / 2 - ((before + (values[largest] ?? 0) / 2) / total) * 2 * Math.PI;
}

/** The names of one side from top to bottom, moved apart about their middle and kept inside. */
function stacked(parts: readonly RingPart[], side: RingPart['side'], height: number): readonly RingPart[] {
  const sorted = parts.filter((part) => part.side === side).sort((a, b) => a.top - b.top);
  const apart = pushedDown(sorted, Number.NEGATIVE_INFINITY, NAME_GAP);
  const moved = apart.reduce((sum, top, index) => sum + top - (sorted[index]?.top ?? 0), 0);
  const middled = sorted.map((part, index) => ({
    ...part,
    top: (apart[index] ?? 0) - moved / sorted.length,
  }));
  const tops = stackedApart(middled, height, NAME_GAP);
  return middled.map((part, index) => ({ ...part, top: tops[index] ?? part.top }));
}
