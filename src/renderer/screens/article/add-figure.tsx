import { useEffect, useState, type ReactNode } from 'react';
import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { figureFromSelection } from './selected-figure';

interface AddFigureProps {
  readonly extraction: Extraction;
  readonly onAdd: (figure: Figure) => void;
  readonly children: ReactNode;
}

/** Offers to add a figure when words with a number in them are selected in the text. */
export function AddFigure({ extraction, onAdd, children }: AddFigureProps) {
  const [selected, setSelected] = useState<{ figure: Figure; x: number; y: number } | null>(null);
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const figure = selection === null ? null : figureFromSelection(selection, extraction);
      const box = figure === null ? undefined : selection?.getRangeAt(0).getBoundingClientRect();
      setSelected(box === undefined || figure === null ? null : { figure, x: box.left, y: box.bottom });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [extraction]);
  return (
    <div className="reading-scroll" onScroll={() => setSelected(null)}>
      {children}
      {selected !== null && (
        <div className="float" style={{ left: selected.x, top: selected.y + 6 }}>
          <Button
            look="primary"
            icon="plus"
            onPress={() => {
              onAdd(selected.figure);
              setSelected(null);
            }}
          >
            {strings.article.addFigure}
          </Button>
        </div>
      )}
    </div>
  );
}
