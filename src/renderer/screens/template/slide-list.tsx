import { useState, type KeyboardEvent } from 'react';
import { Button as AriaButton, GridList, GridListItem, ToggleButton, useDragAndDrop } from 'react-aria-components';
import {
  addTemplateSlide,
  copyTemplateSlide,
  moveTemplateSlide,
  newTemplateSlide,
  removeTemplateSlide,
} from '../../../core/edit/template/template-slides';
import type { Finding } from '../../../core/model/finding';
import type { SlideKind } from '../../../core/model/slide';
import type { Template } from '../../../core/model/template';
import { strings } from '../../strings';
import { Button, IconButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { KindSheet } from './kind-sheet';
import type { ChangeTemplate } from './template-screen';

const words = strings.templates;
interface SlideListProps {
  readonly template: Template;
  readonly findings: readonly Finding[];
  readonly chosen: string | null;
  readonly onChoose: (slide: string | null) => void;
  readonly change: ChangeTemplate;
}

/** The slides in their order: choose, drag, add, copy, delete, all of it by keyboard too. */
export function SlideList({ template, findings, chosen, onChoose, change }: SlideListProps) {
  const [adding, setAdding] = useState(false);
  const { slides } = template;
  const at = slides.findIndex(({ id }) => id === chosen);
  const move = (id: string, before: string | null): void =>
    change('move-slide', (one) => moveTemplateSlide(one, id, before));
  const remove = (): void => {
    if (chosen === null || slides.length === 1) return;
    onChoose(slides[at + 1]?.id ?? slides[at - 1]?.id ?? null);
    change('remove-slide', (one) => removeTemplateSlide(one, chosen));
  };
  const add = (kind: SlideKind): void => {
    const slide = newTemplateSlide(template, kind, strings.slides[kind].name);
    change('add-slide', (one) => addTemplateSlide(one, slide, chosen));
    onChoose(slide.id);
    setAdding(false);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'lectern-template-slide': String(key) })),
    onReorder({ keys, target }) {
      const [id] = keys;
      const place = slides.findIndex((slide) => slide.id === target.key);
      const before = slides[target.dropPosition === 'after' ? place + 1 : Math.max(0, place)];
      if (id !== undefined) move(String(id), before?.id ?? null);
    },
  });
  const steer = (event: KeyboardEvent): void => {
    if (chosen === null) return;
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (command && event.key.toLowerCase() === 'd') change('copy-slide', (one) => copyTemplateSlide(one, chosen));
    else if (event.altKey && event.key === 'ArrowUp') move(chosen, slides[Math.max(0, at - 1)]?.id ?? null);
    else if (event.altKey && event.key === 'ArrowDown') move(chosen, slides[at + 2]?.id ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const items = slides.map(({ id, title, kind, required }) => ({
    id,
    name: title,
    kind: strings.slides[kind].name,
    required,
    wrong: findings.some(({ place }) => place.slide === id),
  }));
  return (
    <aside className="template-slides" onKeyDownCapture={steer}>
      <ToggleButton className="template-slide template-about" isSelected={chosen === null} onChange={() => onChoose(null)}>
        <Icon name="note" />
        <span className="template-slide-name">{words.about}</span>
        {findings.some(({ place }) => place.slide === undefined) && <Wrong />}
      </ToggleButton>
      <GridList
        className="template-list"
        aria-label={words.slides}
        items={items}
        dependencies={[items]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onChoose(String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.name} className="template-slide">
            <AriaButton slot="drag" className="drag-handle" aria-label={words.drag(item.name)}>
              <Icon name="drag" />
            </AriaButton>
            <span className="template-slide-words">
              <span className="template-slide-name">{item.name}</span>
              <span className="quiet">
                {item.kind} · {item.required ? words.required : words.optional}
              </span>
            </span>
            {item.wrong && <Wrong />}
          </GridListItem>
        )}
      </GridList>
      <div className="template-list-tools">
        <Button icon="plus" onPress={() => setAdding(true)}>
          {strings.deck.add}
        </Button>
        <span className="spring" />
        <IconButton
          icon="copy"
          label={strings.deck.duplicate}
          isDisabled={chosen === null}
          onPress={() => chosen !== null && change('copy-slide', (one) => copyTemplateSlide(one, chosen))}
        />
        <IconButton icon="trash" label={strings.deck.remove} isDisabled={chosen === null || slides.length === 1} onPress={remove} />
      </div>
      {adding && <KindSheet onChoose={add} onClose={() => setAdding(false)} />}
    </aside>
  );
}

const Wrong = () => (
  <span className="template-slide-wrong" role="img" aria-label={words.hasFindings}>
    <Icon name="warning" />
  </span>
);
