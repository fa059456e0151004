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
  /** Goes from one mark to the next (1) or the one before (-1). */
  readonly onStep: (figure: string, step: 1 | -1) => void;
}

/** One block of the article as the element it is. */
export function BlockText({ block, text, figures, chosen, standing, stop, onToggle, onStep }: BlockTextProps) {
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
          onToggle={onToggle}
          onStep={onStep}
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
      return <h3 {...shared}>{words(block)}</h3>;
    case 'quotation':
      return <blockquote {...shared}>{words(block)}</blockquote>;
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
      return <p {...shared}>{words(block)}</p>;
  }
}
