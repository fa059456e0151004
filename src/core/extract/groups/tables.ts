import type { Block, TableCell } from '../../model/article';
import type { Figure } from '../../model/figure';
import { captionIn } from '../caption';
import { headerUnit } from '../figures/refiners/cell';
import type { Candidate, Ground, GroupFinder } from './candidate';
import { framingIn } from '../../model/framing/framing';
import type { DeckLanguage } from '../../model/framing/deck-language';
import { languageOf, unitWords, withUnit } from './labels';
import { periodOf } from './period';

/** Columns of tables whose cells hold figures of one unit; rows named by dates make a trend. */
export const inTables: GroupFinder = (ground) =>
  ground.article.blocks.flatMap((block, index, blocks) => (block.kind === 'table' ? columnsOf(ground, block, captionOf(ground, blocks[index - 1])) : []));

/** What the words right over a table say of it, its unit left out; empty for a paragraph. */
function captionOf({ article }: Ground, block: Block | undefined): string {
  const words = captionIn(article.text, block).replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(words) ? '' : withoutUnit(words.replace(/:$/, ''));
}

/** "Losses by method, USD million", "Losses (EUR m)": the unit is told with the values. */
function withoutUnit(words: string): string {
  const [, thing = '', listed, bracketed] = /^(.+?)(?:,\s*([^,()]+)|\s*\(([^()]+)\))$/.exec(words) ?? [];
  const unit = listed ?? bracketed;
  return unit !== undefined && headerUnit(`(${unit})`) !== null ? thing : words;
}

interface Cell {
  readonly label: string;
  readonly figure: Figure;
}

function columnsOf(ground: Ground, block: Block, caption: string): readonly Candidate[] {
  const rows = block.rows ?? [];
  const words = (cell: TableCell | undefined): string =>
    cell ? ground.article.text.slice(cell.start, cell.end).replace(/\s+/g, ' ') : '';
  const own = ground.inBlock.get(block.id) ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = rows[0]?.every((cell) => cell.header) ? rows[0] : [];
  return Array.from({ length: width }, (_, c) => c).flatMap((c): readonly Candidate[] => {
    let next = 0;
    const cells = rows.flatMap((row): readonly Cell[] => {
      const cell = row[c];
      const label = row.find(({ header }) => header);
      if (!cell || cell.header || !label || row === names) return [];
      // Rows and figures both stand in reading order.
      while ((own[next]?.start ?? Infinity) < cell.start) next++;
      const figure = own[next];
      return figure && figure.start < cell.end ? [{ label: words(label), figure }] : [];
    });
    return candidate({ column: words(names[c]), corner: words(names[0]), caption }, cells, languageOf(ground));
  });
}

/** A column's header names what it counts, so that bare numbers under it share their measure. */
const inOneColumn = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.kind === b.kind || a.unit === null);

/** What a table says over a column. */
interface Heads {
  readonly column: string;
  readonly corner: string;
  readonly caption: string;
}

function candidate(heads: Heads, cells: readonly Cell[], language: DeckLanguage): readonly Candidate[] {
  const totals = cells.filter(({ label }) => /^(?:(?:grand )?(?:total|all|overall|sum)|gesamt|insgesamt|summe|total)\b/i.test(label));
  const body = cells.filter((cell) => !totals.includes(cell));
  const first = body[0]?.figure;
  if (!first || body.length < 2 || !body.every(({ figure }) => inOneColumn(first, figure))) return [];
  const figures = body.map(({ figure }) => ({ ...figure, kind: first.kind }));
  const labels = body.map(({ label }) => label);
  const total = totals.length === 1 ? (totals[0]?.figure ?? null) : null;
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const isWhole = total !== null && Math.abs(sum - total.value) <= Math.abs(total.value) * 0.005;
  const isTrend = labels.every((label) => periodOf(label) !== null);
  return [
    {
      bond: isTrend ? 'trend' : isWhole && first.kind !== 'percent' ? 'parts' : 'table',
      heading: headingOf(heads, first, language),
      figures,
      labels,
      total: isWhole ? total : null,
    },
  ];
}

/** 'Losses by region', 'Losses by region, 2025, EUR': a column that only names a time says nothing of what is counted. */
function headingOf({ column, corner, caption }: Heads, first: Figure, language: DeckLanguage): string {
  const rows = withoutUnit(corner);
  const by = (what: string): string => (rows === '' ? what : framingIn(language).story.measure.by(what, rows));
  const plain = withoutUnit(column);
  if (periodOf(plain) === null) return by(column === '' ? unitWords(first, language) : column);
  return caption === '' ? `${by(unitWords(first, language))}, ${plain}` : withUnit(`${caption}, ${plain}`, first, language);
}
