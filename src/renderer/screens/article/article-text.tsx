import { memo, useMemo, useRef, useState } from 'react';
import type { Block } from '../../../core/model/article';
import type { Extraction } from '../../../core/model/extraction';
import { strings } from '../../strings';
import { useLatest } from '../../ui/use-latest';
import { ArticleHead } from './article-head';
import { BlockText } from './block-text';
import { figuresInBlocks, keepChosen } from './figures-in-blocks';
import { MarkedWords } from './marked-words';
import { useFigureMenu } from './use-figure-menu';
import { useFollow } from './use-follow';
import { useRevealInText } from './use-reveal-in-text';

interface ArticleTextProps {
  readonly extraction: Extraction;
  readonly chosenFigures: ReadonlySet<string>;
  readonly chosenSections: readonly string[];
  readonly onToggle: (figure: string) => void;
  readonly onToggleSection: (section: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onRemove: (figure: string) => void;
}

const none: readonly never[] = [];
const nothing: ReadonlySet<string> = new Set();

/** The article as it reads, every figure underlined where it stands, a bar beside chosen sections. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { extraction, chosenFigures, chosenSections, onToggle, onToggleSection, onCorrect, onRemove } = props;
  const { article, outline, figures } = extraction;
  const place = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(figures[0]?.id ?? '');
  useFollow('text', place);

  const sectionOf = useMemo(
    () => new Map(outline.sections.flatMap(({ id, blocks }) => blocks.map((block) => [block, id]))),
    [outline],
  );
  const firstOf = useMemo(() => new Map(outline.sections.map((section) => [section.blocks[0], section])), [outline]);
  const [openMenu, menu] = useFigureMenu({ figures, chosen: chosenFigures, onToggle, onCorrect, onRemove });
  useRevealInText(article.id, place);
  const standing = (block: Block): string => {
    if (outline.boilerplate.includes(block.id)) return 'boilerplate';
    const section = sectionOf.get(block.id);
    return section !== undefined && chosenSections.includes(section) ? 'chosen' : 'free';
  };

  const step = useLatest((from: string, by: 1 | -1): void => {
    const marks = [...(place.current?.querySelectorAll<HTMLElement>('.mark') ?? [])];
    const next = marks[marks.findIndex((mark) => mark.dataset['figure'] === from) + by];
    if (next === undefined) return;
    setStop(next.dataset['figure'] ?? '');
    next.focus();
  });

  const title = titleOf(extraction);
  const inBlock = useMemo(() => figuresInBlocks(figures), [figures]);
  const [chosenIn] = useState(keepChosen);
  const chosen = chosenIn(inBlock, chosenFigures);
  const marked = { text: article.text, onToggle, onCorrect, onMenu: openMenu, onStep: step };
  const marksOf = (block: Block) => {
    const own = inBlock.get(block.id) ?? none;
    return { figures: own, chosen: chosen.get(block.id) ?? nothing, stop: own.some(({ id }) => id === stop) ? stop : '' };
  };

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
        title={title === undefined ? outline.title : <MarkedWords span={title} {...marksOf(title)} {...marked} />}
      />
      {article.blocks
        .filter((block) => block !== title)
        .map((block) => (
          <BlockText
            key={block.id}
            block={block}
            standing={standing(block)}
            section={firstOf.get(block.id) ?? null}
            isTicked={chosenSections.includes(firstOf.get(block.id)?.id ?? '')}
            onToggleSection={onToggleSection}
            {...marksOf(block)}
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
