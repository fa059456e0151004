import { ToggleButton } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import type { ChartContent } from '../../../../core/model/slide';
import { strings } from '../../../strings';
import { useFigureWords } from '../use-figure-words';
import { FigurePicker } from './figure-picker';
import { RowTools } from './row-tools';

interface ChartRowsProps {
  readonly chart: ChartContent;
  readonly deck: Deck;
  readonly onChange: (fields: Pick<ChartContent, 'rows' | 'highlight'>) => void;
}

const words = strings.deck;

/** The figures a chart draws, one a row. */
export function ChartRows({ chart, deck, onChange }: ChartRowsProps) {
  const figureWords = useFigureWords(deck);
  const { rows, highlight } = chart;
  const shown = (index: number): boolean => highlight.length === 0 || highlight.includes(index);
  /** Empty means that every row carries the point. */
  const point = (index: number): void => {
    const now = rows.map((_, row) => row).filter((row) => (row === index ? !shown(row) : shown(row)));
    onChange({ rows, highlight: now.length === rows.length ? [] : now });
  };
  const arrange = (order: readonly number[]): void =>
    onChange({
      rows: order.flatMap((index) => rows[index] ?? []),
      highlight: highlight.length === 0 ? [] : order.flatMap((old, index) => (highlight.includes(old) ? [index] : [])),
    });
  const places = rows.map((_, index) => index);
  const remove = (index: number): void => arrange(places.filter((row) => row !== index));
  const move = (index: number, by: 1 | -1): void => {
    const order = places.filter((row) => row !== index);
    arrange([...order.slice(0, index + by), index, ...order.slice(index + by)]);
  };
  const relabel = (index: number, label: string): void =>
    onChange({ rows: rows.map((row, other) => (other === index ? { ...row, label } : row)), highlight });
  const add = (figure: string): void => {
    const entry = deck.ledger.find(({ id }) => id === figure);
    if (entry === undefined) return;
    const label = entry.subject === '' ? (entry.unit ?? '') : entry.subject;
    const cells = chart.series.map((_, series) => (series === 0 ? figure : null));
    onChange({
      rows: [...rows, { label, date: entry.asOf?.iso ?? null, note: '', cells }],
      highlight,
    });
  };
  const units = new Set(
    deck.ledger.filter(({ id }) => rows.some((row) => row.cells.includes(id))).map(({ unit }) => unit),
  );
  return (
    <div className="field">
      <span className="label">{words.figures}</span>
      <span className="hint">{words.pointHint}</span>
      <ul className="chart-rows">
        {rows.map((row, index) => (
          <li key={row.cells.join()} className="chart-row">
            <ToggleButton
              className="point"
              aria-label={words.carriesPoint(row.label)}
              isSelected={shown(index)}
              onChange={() => point(index)}
            />
            <input
              className="input bare"
              aria-label={words.rowLabel(index + 1)}
              value={row.label}
              onChange={(event) => relabel(index, event.target.value)}
            />
            <strong>
              {row.cells.map((id) => (id === null ? '–' : (figureWords(id, 'value') ?? '–'))).join(', ')}
            </strong>
            <RowTools
              name={row.label}
              index={index}
              count={rows.length}
              {...(chart.order === 'given' && { onMove: (by: 1 | -1) => move(index, by) })}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      {/* Only what is measured in the same unit may stand on the same axis. */}
      <FigurePicker
        label={words.addFigure}
        deck={deck}
        allow={(entry) =>
          (units.size === 0 || units.has(entry.unit)) &&
          !rows.some((row) => row.cells.includes(entry.id))
        }
        onPick={add}
      />
    </div>
  );
}
