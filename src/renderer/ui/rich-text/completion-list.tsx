import type { LedgerEntry } from '../../../core/model/figure';
import { strings } from '../../strings';
import type { FigureWords } from './rich-text-dom';

interface CompletionListProps {
  readonly entries: readonly LedgerEntry[];
  readonly active: number;
  readonly words: FigureWords;
  readonly onTake: (entry: LedgerEntry) => void;
}

/** Figures that begin as the number being typed; Tab takes the marked one. */
export function CompletionList({ entries, active, words, onTake }: CompletionListProps) {
  if (entries.length === 0) return null;
  return (
    <div className="completions" role="listbox" aria-label={strings.deck.insertFigure}>
      {entries.map((entry, index) => (
        <div
          key={entry.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="completion"
          // Pressing must not take the focus from the text.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(entry);
          }}
        >
          <strong>{words(entry.id, 'value')}</strong> {entry.subject}
        </div>
      ))}
      <p className="quiet completion-hint">{strings.deck.takeWithTab}</p>
    </div>
  );
}
