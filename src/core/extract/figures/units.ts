import type { FigureKind } from '../../model/figure';
import { MEASURES } from './lexicon/measures';
import type { Token } from './token';

/** A unit of measurement found in the tokens. */
export interface UnitFound {
  readonly kind: FigureKind;
  readonly unit: string;
  /** Index of its last token. */
  readonly last: number;
}

type Unit = Pick<UnitFound, 'kind' | 'unit'>;

const table = (of: (measure: (typeof MEASURES)[number]) => string): ReadonlyMap<string, Unit> =>
  new Map(
    MEASURES.flatMap((measure) =>
      of(measure)
        .split(',')
        .filter((name) => name !== '')
        .map((name): [string, Unit] => [name, { kind: measure.kind, unit: measure.unit }]),
    ),
  );

const NAMES = table((measure) => measure.names);
const SHORT = table((measure) => measure.short);
const TIGHT = table((measure) => measure.tight);

/** The unit of measurement that starts at token `at`: two words before one, names before short forms. */
export function unitAt(tokens: readonly Token[], at: number): UnitFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word') {
    const pair = NAMES.get(`${token.lower} ${next.lower}`);
    if (pair !== undefined) return { ...pair, last: at + 1 };
  }
  const glued = next !== undefined && !next.spaced ? SHORT.get(token.lower + next.lower) : undefined;
  if (glued !== undefined) return { ...glued, last: at + 1 };
  const found =
    NAMES.get(token.lower) ?? SHORT.get(token.lower) ?? (token.spaced ? undefined : TIGHT.get(token.text));
  return found === undefined ? null : { ...found, last: at };
}
