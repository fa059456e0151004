import type { MouseEvent } from 'react';
import type { Span } from '../../../core/model/article';
import type { Figure } from '../../../core/model/figure';
import { Mark } from './mark';
import { markedPieces } from './marked-pieces';

export interface MarkedWordsProps {
  readonly text: string;
  /** The figures that stand in the words, in reading order. */
  readonly figures: readonly Figure[];
  /** Those of them that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** The mark that the keyboard reaches. */
  readonly stop: string;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onMenu: (event: MouseEvent, figure: string) => void;
  /** Goes from one mark to the next (1) or the one before (-1). */
  readonly onStep: (figure: string, step: 1 | -1) => void;
}

/** A stretch of the article with its figures underlined. */
export function MarkedWords({ span, text, figures, chosen, stop, ...listeners }: MarkedWordsProps & { readonly span: Span }) {
  return markedPieces(text, span, figures).map(({ start, text: piece, figure }) =>
    figure === null ? (
      piece
    ) : (
      <Mark key={start} figure={figure} text={piece} chosen={chosen.has(figure.id)} isStop={figure.id === stop} {...listeners} />
    ),
  );
}
