import type { ReactNode } from 'react';
import type { Block, Span } from '../../../core/model/article';
import { MarkedWords, type MarkedWordsProps } from './marked-words';

interface BlockTextProps extends MarkedWordsProps {
  readonly block: Block;
  readonly standing: string;
  /** The tick in the margin where a section begins. */
  readonly margin: ReactNode;
}

/** One block of the article as the element it is. */
export function BlockText({ block, standing, margin, ...marked }: BlockTextProps) {
  const words = (span: Span) => <MarkedWords span={span} {...marked} />;
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
