import { memo } from 'react';
import type { Block, Span } from '../../../core/model/article';
import type { Section } from '../../../core/model/outline';
import { MarkedWords, type MarkedWordsProps } from './marked-words';
import { SectionMark } from './section-mark';

interface BlockTextProps extends MarkedWordsProps {
  readonly block: Block;
  readonly standing: string;
  /** The section that begins with the block, which has its tick in the margin. */
  readonly section: Section | null;
  readonly isTicked: boolean;
  readonly onToggleSection: (section: string) => void;
}

/** One block of the article as the element it is; drawn again only when something within it changes. */
export const BlockText = memo(function BlockText({ block, standing, section, isTicked, onToggleSection, ...marked }: BlockTextProps) {
  const margin = section !== null && (
    <SectionMark heading={section.heading} isChosen={isTicked} onToggle={() => onToggleSection(section.id)} />
  );
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
});
