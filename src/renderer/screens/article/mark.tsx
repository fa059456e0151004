import type { KeyboardEvent, MouseEvent } from 'react';
import type { Figure } from '../../../core/model/figure';
import { useIsLit, useLight } from './lit';

interface MarkProps {
  readonly figure: Figure;
  readonly text: string;
  readonly chosen: boolean;
  /** Only one mark of the text is a tab stop; the arrow keys go on from it. */
  readonly isStop: boolean;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onMenu: (event: MouseEvent, figure: string) => void;
  readonly onStep: (figure: string, step: 1 | -1) => void;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A figure where it stands in the text. */
export function Mark({ figure, text, chosen, isStop, onToggle, onCorrect, onMenu, onStep }: MarkProps) {
  const lit = useIsLit(figure.id);
  const light = useLight('text');
  const steer = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (event.key === ' ' || event.key === 'Enter') onToggle(figure.id);
    else if (event.key === 'F2') onCorrect(figure.id);
    else if (step !== undefined) onStep(figure.id, step);
    else return;
    event.preventDefault();
  };
  return (
    <span
      className="mark"
      role="checkbox"
      aria-checked={chosen}
      aria-label={text}
      tabIndex={isStop ? 0 : -1}
      data-figure={figure.id}
      data-chosen={chosen || undefined}
      data-lit={lit || undefined}
      // A press that ends a selection of words is no press on the figure.
      onClick={() => document.getSelection()?.isCollapsed !== false && onToggle(figure.id)}
      onContextMenu={(event) => onMenu(event, figure.id)}
      onKeyDown={steer}
      onMouseEnter={() => light(figure.id)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(figure.id)}
      onBlur={() => light(null)}
    >
      {text}
    </span>
  );
}
