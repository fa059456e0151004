import { GridList, GridListItem, type Selection } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Section } from '../../../core/model/outline';
import { strings } from '../../strings';
import { Tick } from '../../ui/tick';

interface SectionPanelProps {
  readonly extraction: Extraction;
  readonly chosen: readonly string[];
  readonly onChoose: (sections: readonly string[], chosen: boolean) => void;
}

const words = strings.article;

/** The article's sections, those that the deck may tell from ticked. */
export function SectionPanel({ extraction, chosen, onChoose }: SectionPanelProps) {
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
    <section className="panel section-panel" aria-labelledby="sections">
      <header className="panel-head">
        <h2 className="label" id="sections">
          {words.sections}{' '}
          <span className="count">{words.chosen(chosen.length, outline.sections.length)}</span>
        </h2>
      </header>
      <GridList
        className="rows"
        aria-labelledby="sections"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={select}
      >
        {outline.sections.map((section) => (
          <GridListItem key={section.id} id={section.id} textValue={section.heading} className="row">
            <Tick />
            <span className="row-words">
              <strong>{section.heading}</strong>
              <span className="quiet">{size(section, extraction)}</span>
            </span>
          </GridListItem>
        ))}
      </GridList>
      {outline.boilerplate.length > 0 && (
        <p className="quiet panel-note">
          {words.boilerplate}: {opening(outline.boilerplate[0], extraction)}
        </p>
      )}
    </section>
  );
}

function size(section: Section, { article }: Extraction): string {
  const blocks = article.blocks.filter(({ id }) => section.blocks.includes(id));
  const text = blocks.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  return words.sectionSize(blocks.length, text.split(/\s+/).filter((word) => word !== '').length);
}

function opening(id: string | undefined, { article }: Extraction): string {
  const block = article.blocks.find((one) => one.id === id);
  if (block === undefined) return '';
  const text = article.text.slice(block.start, block.end).trim();
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
