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
}

/** One block of the article as the element it is. */
export function BlockText({ block, text, figures, chosen, standing, stop }: BlockTextProps) {
  const words = (span: Span) =>
    markedPieces(text, span, figures).map(({ text: piece, figure }, index) =>
      figure === null ? (
        piece
      ) : (
        <Mark
          key={index}
          figure={figure}
          text={piece}
          chosen={chosen.includes(figure.id)}
          isStop={figure.id === stop}
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
            {(block.rows ?? []).map((row, index) => (
              <tr key={index}>
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
