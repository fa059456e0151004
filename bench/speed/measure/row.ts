import type { Comparison } from './paired';
import type { Spread } from './spread';

/** A line of the table. */
export interface Row {
  /** 'PPTX, 100 slides: time' */
  readonly what: string;
  /** Whom it is compared with. */
  readonly against: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly comparison: Comparison;
  /** The ratio not to be exceeded; null when there is none. */
  readonly target: number | null;
}

const HEADINGS = ['', 'Lectern', 'beside', 'ratio: median (least–most)', 'n', 'to reach'] as const;

const amount = ({ median }: Spread, unit: string): string =>
  `${Math.round(median).toLocaleString('en-GB')} ${unit}`;

const verdict = ({ comparison, target }: Row): string => {
  if (target === null) return '';
  return `≤ ${target}${comparison.ratio.median <= target ? '' : ' – missed'}`;
};

const cells = (row: Row): readonly string[] => {
  const { ours, theirs, ratio } = row.comparison;
  const two = (value: number): string => value.toFixed(2);
  return [
    row.what,
    amount(ours, row.unit),
    `${row.against} ${amount(theirs, row.unit)}`,
    `**${two(ratio.median)}** (${two(ratio.min)}–${two(ratio.max)})`,
    String(ratio.n),
    verdict(row),
  ];
};

const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

/** The rows as a table in Markdown, medians with the ratios of the pairs. */
export const table = (rows: readonly Row[]): string =>
  [line(HEADINGS), line(HEADINGS.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
