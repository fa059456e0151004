import { memo, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Button as TextButton } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import { useNumberStyle } from '../../state/selectors';
import { strings } from '../../strings';
import { IconButton } from '../../ui/button';
import { SearchBox } from '../../ui/search-box';
import { figureBlocks, figureRows, idsOf } from './figure-groups';
import { FigureList } from './figure-list';
import { saying } from './figure-words';
import { plainView, viewed } from './figure-view';
import { useFigureMenu } from './use-figure-menu';
import { useFollow } from './use-follow';
import { ViewMenu } from './view-menu';

interface FigurePanelProps {
  readonly extraction: Extraction;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (figures: readonly string[], chosen: boolean) => void;
  readonly onToggle: (figure: string) => void;
  readonly onCorrect: (figure: string) => void;
  readonly onRemove: (figure: string) => void;
  readonly onAdd: () => void;
}

const words = strings.article;

/** Every figure once, under what it can stand together with. */
export const FigurePanel = memo(function FigurePanel({ extraction, chosen, onChoose, onToggle, onCorrect, onRemove, onAdd }: FigurePanelProps) {
  const style = useNumberStyle(extraction.article.language);
  const place = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState('');
  const [view, setView] = useState(plainView);
  // What is typed stands in its field before the list follows.
  const sought = useDeferredValue(filter);

  const blocks = useMemo(() => figureBlocks(extraction), [extraction]);
  const says = useMemo(() => saying(blocks, style), [blocks, style]);
  const ordered = viewed(blocks, view, chosen);
  const shown = useMemo(() => says(ordered, sought), [says, ordered, sought]);
  const rows = figureRows(extraction.figures);
  const shownIds = (): readonly string[] => shown.flatMap((block) => block.rows.flatMap(idsOf));
  const inOrder = useMemo(() => shown.flatMap((block) => block.rows.map(({ figure }) => figure.id)), [shown]);
  useFollow('list', place, (figure) => inOrder.indexOf(figure) / inOrder.length);

  const [openMenu, menu] = useFigureMenu({ figures: extraction.figures, chosen, onToggle, onCorrect, onRemove });
  const openMenuOn = (event: MouseEvent): void => {
    const id = figureAt(event);
    if (id !== null) openMenu(event, id);
  };
  const steer = (event: KeyboardEvent): void => {
    const id = event.key === 'F2' ? figureAt(event) : null;
    if (id !== null) onCorrect(id);
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
          {words.figures} <span className="count">{words.chosen(rows.filter(({ figure }) => chosen.has(figure.id)).length, rows.length)}</span>
        </h2>
        <span className="pair">
          <TextButton className="link" onPress={() => onChoose(shownIds(), true)}>
            {words.all}
          </TextButton>
          <TextButton className="link" onPress={() => onChoose(shownIds(), false)}>
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
      <FigureList
        article={extraction.article}
        blocks={shown}
        chosen={chosen}
        style={style}
        nothing={rows.length === 0 ? null : sought === '' ? words.view.none : words.noMatch(sought)}
        onChoose={onChoose}
        onCorrect={onCorrect}
      />
      {menu}
    </section>
  );
});

/** The figure on whose line something happened. */
const figureAt = ({ target }: { readonly target: EventTarget }): string | null =>
  (target as Element).closest('[data-figure]')?.getAttribute('data-figure') ?? null;
