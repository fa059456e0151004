import { useState, type ReactNode } from 'react';
import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import { usePerform } from '../../state/context';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { FigureDialog } from './figure-dialog';
import { figureFromSelection } from './selected-figure';

interface AddFigureProps {
  readonly extraction: Extraction;
  readonly children: ReactNode;
}

/** Offers to add a figure when words with a number in them are selected in the text. */
export function AddFigure({ extraction, children }: AddFigureProps) {
  const perform = usePerform();
  const [selected, setSelected] = useState<{ figure: Figure; x: number; y: number } | null>(null);
  const [adding, setAdding] = useState<Figure | null>(null);
  const look = (): void => {
    const selection = window.getSelection();
    const found = selection === null ? null : figureFromSelection(selection, extraction);
    const box = found === null ? undefined : selection?.getRangeAt(0).getBoundingClientRect();
    setSelected(box === undefined || found === null ? null : { figure: found, x: box.left, y: box.bottom });
  };
  return (
    <div className="reading-scroll" onMouseUp={look} onKeyUp={look} onScroll={() => setSelected(null)}>
      {children}
      {selected !== null && (
        <div className="float" style={{ left: selected.x, top: selected.y + 6 }}>
          <Button
            look="primary"
            icon="plus"
            onPress={() => {
              setAdding(selected.figure);
              setSelected(null);
            }}
          >
            {strings.article.addFigure}
          </Button>
        </div>
      )}
      {adding !== null && (
        <FigureDialog
          figure={adding}
          adding
          onSave={(correction) =>
            perform({ do: 'add-figure', figure: { ...adding, ...correction } })
          }
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}
