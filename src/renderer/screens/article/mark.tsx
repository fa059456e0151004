import type { Figure } from '../../../core/model/figure';
import { useIsLit, useLight } from './lit';

interface MarkProps {
  readonly figure: Figure;
  readonly text: string;
  readonly chosen: boolean;
  /** Only one mark of the text is a tab stop; the arrow keys go on from it. */
  readonly isStop: boolean;
}

/** A figure where it stands in the text. */
export function Mark({ figure, text, chosen, isStop }: MarkProps) {
  const lit = useIsLit(figure.id);
  const light = useLight('text');
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
      onMouseEnter={() => light(figure.id)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(figure.id)}
      onBlur={() => light(null)}
    >
      {text}
    </span>
  );
}
