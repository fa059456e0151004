import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import {
  Button as TextButton,
  GridList,
  GridListHeader,
  GridListSection,
  type Selection,
} from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';
import { formatFigure } from '../../../core/model/figure-format';
import { useNumberStyle } from '../../state/selectors';
import { strings } from '../../strings';
import { IconButton } from '../../ui/button';
import { SearchBox } from '../../ui/search-box';
import { figureBlocks, idsOf, type FigureBlock, type FigureRow } from './figure-groups';
import { FigureHeading } from './figure-heading';
import { FigureItem } from './figure-item';
import { plainView, viewed } from './figure-view';
import { useFigureMenu } from './use-figure-menu';
import { useFollow } from './use-follow';
import { ViewMenu } from './view-menu';
import { wordsAround } from './words-around';

interface FigurePanelProps {
  readonly extraction: Extraction;
  readonly chosen: readonly string[];
  readonly onChoose: (figures: readonly string[], chosen: boolean) => void;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: Figure) => void;
  readonly onRemove: (figure: string) => void;
  readonly onAdd: () => void;
}

const words = strings.article;

/** Every figure once, under what it can stand together with. */
export function FigurePanel({ extraction, chosen, onChoose, onToggle, onCorrect, onRemove, onAdd }: FigurePanelProps) {
  const style = useNumberStyle(extraction.article.language);
  const place = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState('');
  const [view, setView] = useState(plainView);
  useFollow('list', place);

  const blocks = figureBlocks(extraction);
  const rows = blocks.flatMap((block) => block.rows);
  const shown = viewed(blocks, view, chosen)
    .map((block) => matching(block, filter))
    .filter((block) => block.rows.length > 0);
  const shownRows = shown.flatMap((block) => block.rows);
  const chosenRows = rows.filter(({ figure }) => chosen.includes(figure.id));

  const select = (selection: Selection): void => {
    const wanted = (row: FigureRow): boolean => selection === 'all' || selection.has(row.figure.id);
    const changed = shownRows.filter((row) => wanted(row) !== chosen.includes(row.figure.id));
    const on = changed.filter(wanted).flatMap(idsOf);
    const off = changed.filter((row) => !wanted(row)).flatMap(idsOf);
    if (on.length > 0) onChoose(on, true);
    if (off.length > 0) onChoose(off, false);
  };

  const { figures } = extraction;
  const correct = (id: string): void => {
    const figure = figures.find((one) => one.id === id);
    if (figure !== undefined) onCorrect(figure);
  };
  const [openMenu, menu] = useFigureMenu({ figures, chosen, onToggle, onCorrect: correct, onRemove });
  const openMenuOn = (event: MouseEvent): void => {
    const id = figureAt(event);
    if (id !== null) openMenu(event, id);
  };
  const steer = (event: KeyboardEvent): void => {
    const id = event.key === 'F2' ? figureAt(event) : null;
    if (id !== null) correct(id);
  };

  return (
    <section
      ref={place}
      className="panel figure-panel"
      aria-labelledby="figures"
      onContextMenuCapture={openMenuOn}
      onKeyDownCapture={steer}
    >
      <header className="panel-head">
        <h2 className="label" id="figures">
          {words.figures} <span className="count">{words.chosen(chosenRows.length, rows.length)}</span>
        </h2>
        <span className="pair">
          <TextButton className="link" onPress={() => onChoose(shownRows.flatMap(idsOf), true)}>
            {words.all}
          </TextButton>
          <TextButton className="link" onPress={() => onChoose(shownRows.flatMap(idsOf), false)}>
            {words.none}
          </TextButton>
          <IconButton icon="plus" label={words.addByWords} onPress={onAdd} />
        </span>
      </header>
      {rows.length > 6 && (
        <div className="figure-tools">
          <SearchBox label={words.filter} value={filter} onChange={setFilter} />
          <ViewMenu view={view} onChange={setView} />
        </div>
      )}
      <GridList
        className="rows"
        aria-labelledby="figures"
        selectionMode="multiple"
        // Ticks are work: leaving a field by Escape must not take them away.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={select}
        renderEmptyState={() => (
          <div className="empty">
            <p>{rows.length === 0 ? words.noFigures : filter === '' ? words.view.none : words.noMatch(filter)}</p>
            {rows.length === 0 && <p className="quiet">{words.noFiguresHint}</p>}
          </div>
        )}
      >
        {shown.map((block) => (
          <GridListSection key={block.id} id={`block-${block.id}`}>
            <GridListHeader className="rows-head">
              <FigureHeading block={block} chosen={chosen} onChoose={onChoose} />
            </GridListHeader>
            {block.rows.map((row) => (
              <FigureItem key={row.figure.id} row={row} around={wordsAround(extraction.article, row.figure, 'line')} style={style} onCorrect={onCorrect} />
            ))}
          </GridListSection>
        ))}
      </GridList>
      {menu}
    </section>
  );

  function matching(block: FigureBlock, sought: string): FigureBlock {
    const needle = sought.trim().toLocaleLowerCase();
    if (needle === '') return block;
    const says = (figure: Figure): boolean =>
      [figure.subject, figure.quote, formatFigure(figure, 'noun', style), block.group?.heading ?? '']
        .join(' ')
        .replaceAll('\u00a0', ' ')
        .toLocaleLowerCase()
        .includes(needle);
    return { ...block, rows: block.rows.filter((row) => [row.figure, ...row.restated].some(says)) };
  }
}

/** The figure on whose line something happened. */
const figureAt = ({ target }: { readonly target: EventTarget }): string | null =>
  (target as Element).closest('[data-figure]')?.getAttribute('data-figure') ?? null;
