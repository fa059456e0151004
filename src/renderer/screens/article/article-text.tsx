import { memo, useRef, useState, type ReactNode } from 'react';
import type { Block } from '../../../core/model/article';
import type { Figure } from '../../../core/model/figure';
import type { Extraction } from '../../../core/model/extraction';
import { strings } from '../../strings';
import { ArticleHead } from './article-head';
import { BlockText } from './block-text';
import { MarkedWords } from './marked-words';
import { SectionMark } from './section-mark';
import { useFigureMenu } from './use-figure-menu';
import { useFollow } from './use-follow';
import { useRevealInText } from './use-reveal-in-text';

interface ArticleTextProps {
  readonly extraction: Extraction;
  readonly chosenFigures: readonly string[];
  readonly chosenSections: readonly string[];
  readonly onToggle: (figure: string) => void;
  readonly onToggleSection: (section: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onRemove: (figure: string) => void;
}

/** The article as it reads, every figure underlined where it stands, a bar beside chosen sections. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { extraction, chosenFigures, chosenSections, onToggle, onToggleSection, onCorrect, onRemove } = props;
  const { article, outline, figures } = extraction;
  const place = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(figures[0]?.id ?? '');
  useFollow('text', place);

  const sectionOf = new Map(
    outline.sections.flatMap(({ id, blocks }) => blocks.map((block) => [block, id])),
  );
  const firstOf = new Map(outline.sections.map((section) => [section.blocks[0], section]));
  const [openMenu, menu] = useFigureMenu({ figures, chosen: chosenFigures, onToggle, onCorrect, onRemove });
  useRevealInText(article.id, place);
  const margin = (block: Block): ReactNode => {
    const section = firstOf.get(block.id);
    if (section === undefined) return null;
    return (
      <SectionMark
        heading={section.heading}
        isChosen={chosenSections.includes(section.id)}
        onToggle={() => onToggleSection(section.id)}
      />
    );
  };
  const standing = (block: Block): string => {
    if (outline.boilerplate.includes(block.id)) return 'boilerplate';
    const section = sectionOf.get(block.id);
    return section !== undefined && chosenSections.includes(section) ? 'chosen' : 'free';
  };

  const step = (from: string, by: 1 | -1): void => {
    const marks = [...(place.current?.querySelectorAll<HTMLElement>('.mark') ?? [])];
    const next = marks[marks.findIndex((mark) => mark.dataset['figure'] === from) + by];
    if (next === undefined) return;
    setStop(next.dataset['figure'] ?? '');
    next.focus();
  };

  const title = titleOf(extraction);
  const inBlock = figuresInBlocks(figures);
  const marked = { text: article.text, chosen: chosenFigures, stop, onToggle, onCorrect, onMenu: openMenu, onStep: step };

  return (
    <div
      ref={place}
      className="article-text"
      lang={article.language}
      aria-label={strings.article.text}
      role="group"
    >
      <ArticleHead
        extraction={extraction}
        title={title === undefined ? outline.title : <MarkedWords span={title} figures={inBlock.get(title.id) ?? []} {...marked} />}
      />
      {article.blocks
        .filter((block) => block !== title)
        .map((block) => (
          <BlockText
            key={block.id}
            block={block}
            figures={inBlock.get(block.id) ?? []}
            standing={standing(block)}
            margin={margin(block)}
            {...marked}
          />
        ))}
      {menu}
    </div>
  );
});

/** The block that the head shows as the title; undefined when the title was told otherwise. */
function titleOf({ article, outline }: Extraction): Block | undefined {
  const [first] = article.blocks;
  return first !== undefined && article.text.slice(first.start, first.end).trim() === outline.title.trim() ? first : undefined;
}

/** The figures of each block that has any, in reading order. */
function figuresInBlocks(figures: Extraction['figures']): ReadonlyMap<string, readonly Figure[]> {
  const inBlock = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = inBlock.get(figure.block);
    if (own) own.push(figure);
    else inBlock.set(figure.block, [figure]);
  }
  return inBlock;
}
