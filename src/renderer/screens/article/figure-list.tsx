import { memo } from 'react';
import { GridList, GridListHeader, GridListSection, type Selection } from 'react-aria-components';
import type { Article } from '../../../core/model/article';
import type { DeckNumbers } from '../../../core/model/framing/deck-numbers';
import { strings } from '../../strings';
import { isLongList, LongList } from '../../ui/long-list';
import { idsOf, type FigureBlock, type FigureRow } from './figure-groups';
import { FigureHeading } from './figure-heading';
import { FigureItem } from './figure-item';

interface FigureListProps {
  readonly article: Article;
  readonly blocks: readonly FigureBlock[];
  readonly chosen: ReadonlySet<string>;
  readonly style: DeckNumbers;
  /** Why no row is shown; null when the article has no figures. */
  readonly nothing: string | null;
  readonly onChoose: (figures: readonly string[], chosen: boolean) => void;
  readonly onCorrect: (figure: string) => void;
}

const words = strings.article;
const heights = { estimatedRowHeight: 64, estimatedHeadingHeight: 44, padding: 8 };

/** The figures to tick, under what they can stand together with. */
export const FigureList = memo(function FigureList({ article, blocks, chosen, style, nothing, onChoose, onCorrect }: FigureListProps) {
  const rows = blocks.flatMap((block) => block.rows);
  const select = (selection: Selection): void => {
    const wanted = (row: FigureRow): boolean => selection === 'all' || selection.has(row.figure.id);
    const changed = rows.filter((row) => wanted(row) !== chosen.has(row.figure.id));
    const on = changed.filter(wanted).flatMap(idsOf);
    const off = changed.filter((row) => !wanted(row)).flatMap(idsOf);
    if (on.length > 0) onChoose(on, true);
    if (off.length > 0) onChoose(off, false);
  };
  return (
    <LongList rows={rows.length} layout={heights}>
      <GridList
        className={isLongList(rows.length) ? 'rows rows-long' : 'rows'}
        aria-labelledby="figures"
        selectionMode="multiple"
        // Ticks are work: leaving a field by Escape must not take them away.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={select}
        renderEmptyState={() => (
          <div className="empty">
            <p>{nothing ?? words.noFigures}</p>
            {nothing === null && <p className="quiet">{words.noFiguresHint}</p>}
          </div>
        )}
      >
        {blocks.map((block) => (
          <GridListSection key={block.id} id={`block-${block.id}`}>
            <GridListHeader className="rows-head">
              <FigureHeading block={block} on={block.rows.filter(({ figure }) => chosen.has(figure.id)).length} onChoose={onChoose} />
            </GridListHeader>
            {block.rows.map((row) => (
              <FigureItem key={row.figure.id} row={row} article={article} style={style} onCorrect={onCorrect} />
            ))}
          </GridListSection>
        ))}
      </GridList>
    </LongList>
  );
});
