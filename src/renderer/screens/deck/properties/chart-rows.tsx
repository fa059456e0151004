import type { Deck } from '../../../../core/model/deck';
import type { ChartContent } from '../../../../core/model/slide';
import { strings } from '../../../strings';
import { IconButton } from '../../../ui/button';
import { useFigureWords } from '../use-figure-words';
import { FigurePicker } from './figure-picker';

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
  const remove = (index: number): void =>
    onChange({
      rows: rows.filter((_, other) => other !== index),
      highlight: highlight.filter((row) => row !== index).map((row) => (row > index ? row - 1 : row)),
    });
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
      <ul className="chart-rows">
        {rows.map((row, index) => (
          <li key={row.cells.join()} className="chart-row">
            <input
              className="input bare"
              aria-label={words.rowLabel(index + 1)}
              value={row.label}
              onChange={(event) => relabel(index, event.target.value)}
            />
            <strong>
              {row.cells.map((id) => (id === null ? '–' : (figureWords(id, 'value') ?? '–'))).join(', ')}
            </strong>
            <IconButton icon="close" label={words.removeRow(row.label)} onPress={() => remove(index)} />
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
