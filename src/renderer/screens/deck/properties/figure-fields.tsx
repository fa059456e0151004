import type { Deck } from '../../../../core/model/deck';
import { plain } from '../../../../core/model/rich-text';
import type { Slide } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { useFigureWords } from '../use-figure-words';
import { FigurePicker } from './figure-picker';
import { moved } from './moved';
import { RowTools } from './row-tools';

interface FigureFieldsProps {
  readonly slide: Slide;
  readonly deck: Deck;
}

const words = strings.deck;

/** The figures that a table or the list of sources shows, and the one that stands large. */
export function FigureFields({ slide, deck }: FigureFieldsProps) {
  const perform = usePerform();
  const put = (changed: Slide, field: string): void => perform({ do: 'edit-slide', slide: changed, field });
  switch (slide.kind) {
    case 'figures-table':
      return (
        <FigureList
          label={words.tableRows}
          deck={deck}
          figures={slide.figures}
          onChange={(figures) => put({ ...slide, figures }, 'figures')}
        />
      );
    case 'sources':
      return (
        <FigureList
          label={words.alsoListed}
          deck={deck}
          figures={slide.alsoList}
          onChange={(alsoList) => put({ ...slide, alsoList }, 'alsoList')}
        />
      );
    case 'big-number':
      return (
        <FigurePicker
          label={slide.card.figure === '' ? words.pickNumber : words.otherNumber}
          deck={deck}
          allow={({ id }) => id !== slide.card.figure}
          onPick={(figure) => {
            const subject = deck.ledger.find(({ id }) => id === figure)?.subject ?? '';
            put({ ...slide, card: { ...slide.card, figure, label: plain(subject) } }, 'card');
          }}
        />
      );
    default:
      return null;
  }
}

interface FigureListProps {
  readonly label: string;
  readonly deck: Deck;
  readonly figures: readonly string[];
  readonly onChange: (figures: readonly string[]) => void;
}

function FigureList({ label, deck, figures, onChange }: FigureListProps) {
  const figureWords = useFigureWords(deck);
  return (
    <div className="field">
      <span className="label">{label}</span>
      {figures.length > 0 && (
        <ul className="chart-rows">
          {figures.map((id, index) => {
            const subject = deck.ledger.find((entry) => entry.id === id)?.subject ?? '';
            const value = figureWords(id, subject === '' ? 'noun' : 'value') ?? '–';
            return (
              <li key={id} className="chart-row">
                <span className="figure-name">
                  <strong>{value}</strong> {subject}
                </span>
                <RowTools
                  name={value}
                  index={index}
                  count={figures.length}
                  onMove={(by) => onChange(moved(figures, index, by))}
                  onRemove={() => onChange(figures.filter((_, other) => other !== index))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <FigurePicker
        label={words.addFigure}
        deck={deck}
        allow={({ id }) => !figures.includes(id)}
        onPick={(figure) => onChange([...figures, figure])}
      />
    </div>
  );
}
