/** A point in points. */
export type Point = readonly [x: number, y: number];

/** One movement of a pen. */
export type Step =
  | { readonly to: 'start' | 'line'; readonly at: Point }
  | { readonly to: 'curve'; readonly by: readonly [Point, Point]; readonly at: Point }
  | { readonly to: 'close' };

/** An outline as a pen draws it. */
export type Path = readonly Step[];

const rounded = (value: number): number => Math.round(value * 100) / 100;
const written = (points: readonly Point[]): string => points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join(' ');

/** The path as SVG writes it. */
export const svgOf = (path: Path): string =>
  path
    .map((step) => {
      switch (step.to) {
        case 'start':
          return `M${written([step.at])}`;
        case 'line':
          return `L${written([step.at])}`;
        case 'curve':
          return `C${written([...step.by, step.at])}`;
        case 'close':
          return 'Z';
      }
    })
    .join('');

/** A closed outline with corners. */
export const corners = (...points: readonly Point[]): Path => [
  ...points.map((at, nth): Step => ({ to: nth === 0 ? 'start' : 'line', at })),
  { to: 'close' },
];

/** Parts that a curve is flattened to: enough for letters to keep clear of it. */
const PARTS = 8;

/** The path's closed outlines, curves flattened, each as x and y in turn. */
export function ringsOf(path: Path): readonly (readonly number[])[] {
  const rings: number[][] = [];
  let pen: Point = [0, 0];
  const add = ([x, y]: Point): void => {
    rings.at(-1)?.push(Math.round(x * 10) / 10, Math.round(y * 10) / 10);
  };
  for (const step of path) {
    switch (step.to) {
      case 'start':
        rings.push([]);
        add(step.at);
        pen = step.at;
        break;
      case 'line':
        add(step.at);
        pen = step.at;
        break;
      case 'curve':
        for (let part = 1; part <= PARTS; part++) add(onCurve(pen, step, part / PARTS));
        pen = step.at;
        break;
      case 'close':
        break;
    }
  }
  return rings.filter(({ length }) => length >= 6);
}

function onCurve(from: Point, { by: [a, b], at }: Extract<Step, { to: 'curve' }>, t: number): Point {
  const s = 1 - t;
  const along = (axis: 0 | 1): number => s ** 3 * from[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * at[axis];
  return [along(0), along(1)];
}

/** An arc of an ellipse about a centre, from an angle by a swing in radians, as curves of a quarter at most. */
export function arc(centre: Point, radii: Point, start: number, swing: number): readonly Step[] {
  const count = Math.max(1, Math.ceil(Math.abs(swing) / (Math.PI / 2) - 1e-9));
  const turn = swing / count;
  const pull = (4 / 3) * Math.tan(turn / 4);
  const on = (angle: number, along: number): Point => [
    centre[0] + radii[0] * (Math.cos(angle) - along * Math.sin(angle)),
    centre[1] + radii[1] * (Math.sin(angle) + along * Math.cos(angle)),
  ];
  return Array.from({ length: count }, (_, nth): Step => {
    const [from, to] = [start + nth * turn, start + (nth + 1) * turn];
    return { to: 'curve', by: [on(from, pull), on(to, -pull)], at: on(to, 0) };
  });
}
