import type { MouseEvent, ReactNode } from 'react';
import type { Block, Span } from '../../../core/model/article';
import type { Figure } from '../../../core/model/figure';
import { Mark } from './mark';
import { markedPieces } from './marked-pieces';

interface BlockTextProps {
  readonly block: Block;
  readonly text: string;
  /** The figures of this block, in reading order. */
  readonly figures: readonly Figure[];
  readonly chosen: readonly string[];
  readonly standing: string;
  readonly stop: string;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onMenu: (event: MouseEvent, figure: string) => void;
  /** The tick in the margin where a section begins. */
  readonly margin: ReactNode;
  /** Goes from one mark to the next (1) or the one before (-1). */
  readonly onStep: (figure: string, step: 1 | -1) => void;
}

/** One block of the article as the element it is. */
export function BlockText(props: BlockTextProps) {
  const { block, text, figures, chosen, standing, stop, margin, ...listeners } = props;
  const words = (span: Span) =>
    markedPieces(text, span, figures).map(({ start, text: piece, figure }) =>
      figure === null ? (
        piece
      ) : (
        <Mark
          key={start}
          figure={figure}
          text={piece}
          chosen={chosen.includes(figure.id)}
          isStop={figure.id === stop}
          {...listeners}
        />
      ),
    );
  const shared = {
    className: `block block-${block.kind}`,
    'data-standing': standing,
    'data-block': block.id,
  };
  switch (block.kind) {
    case 'heading':
      return (
        <h3 {...shared}>
          {margin}
          {words(block)}
        </h3>
      );
    case 'quotation':
      return (
        <blockquote {...shared}>
          {margin}
          {words(block)}
        </blockquote>
      );
    case 'table':
      return (
        <table {...shared}>
          <tbody>
            {(block.rows ?? []).map((row) => (
              <tr key={row[0]?.start ?? block.start}>
                {row.map((cell) =>
                  cell.header ? (
                    <th key={cell.start}>{words(cell)}</th>
                  ) : (
                    <td key={cell.start}>{words(cell)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'bullet':
    case 'paragraph':
    case 'caption':
      return (
        <p {...shared}>
          {margin}
          {words(block)}
        </p>
      );
  }
}
