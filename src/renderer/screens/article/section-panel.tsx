import { memo, type MouseEvent } from 'react';
import { GridList, type Selection } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Section } from '../../../core/model/outline';
import { strings } from '../../strings';
import { isLongList, LongList } from '../../ui/long-list';
import { SectionItem } from './section-item';
import { openingOf } from './section-words';

interface SectionPanelProps {
  readonly extraction: Extraction;
  readonly chosen: readonly string[];
  readonly onChoose: (sections: readonly string[], chosen: boolean) => void;
}

const words = strings.article;
const heights = { estimatedRowHeight: 46, padding: 8 };

/** The article's sections, those that the deck may tell from ticked. */
export const SectionPanel = memo(function SectionPanel({ extraction, chosen, onChoose }: SectionPanelProps) {
  const { outline } = extraction;
  const select = (selection: Selection): void => {
    const wanted = ({ id }: Section): boolean => selection === 'all' || selection.has(id);
    const changed = outline.sections.filter((section) => wanted(section) !== chosen.includes(section.id));
    const on = changed.filter(wanted).map(({ id }) => id);
    const off = changed.filter((section) => !wanted(section)).map(({ id }) => id);
    if (on.length > 0) onChoose(on, true);
    if (off.length > 0) onChoose(off, false);
  };
  return (
    <section className="panel section-panel" aria-labelledby="sections" onContextMenuCapture={openMenu}>
      <header className="panel-head">
        <h2 className="label" id="sections">
          {words.sections}{' '}
          <span className="count">{words.chosen(chosen.length, outline.sections.length)}</span>
        </h2>
      </header>
      <LongList rows={outline.sections.length} layout={heights}>
      <GridList
        className={isLongList(outline.sections.length) ? 'rows rows-long' : 'rows'}
        aria-labelledby="sections"
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={select}
      >
        {outline.sections.map((section, index) => (
          <SectionItem key={section.id} section={section} extraction={extraction} isFirst={index === 0} />
        ))}
      </GridList>
      </LongList>
      {outline.boilerplate.length > 0 && (
        <p className="quiet panel-note">
          {words.boilerplate}: {openingOf(outline.boilerplate[0] ?? '', extraction)}
        </p>
      )}
    </section>
  );
});

/** The right button opens what the line's own button opens. */
function openMenu(event: MouseEvent): void {
  const more = (event.target as Element).closest('.row')?.querySelector<HTMLElement>('.row-more');
  if (more == null) return;
  event.preventDefault();
  more.click();
}
