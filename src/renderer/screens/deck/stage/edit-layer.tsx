import { useMemo, useRef, useState, type CSSProperties } from 'react';
import { textAt } from '../../../../core/edit/field';
import type { Brand, Palette } from '../../../../core/model/brand';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Colour, SceneSlide } from '../../../../core/scene/scene';
import { cssFamily } from '../../../../core/write/html/look';
import { usePerform } from '../../../state/context';
import { RichTextBox } from '../../../ui/rich-text/rich-text-box';
import { fieldName } from '../field-name';
import { useFigureWords } from '../use-figure-words';
import { fieldBoxes, type FieldBox } from './field-boxes';

interface EditLayerProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly page: SceneSlide;
  readonly palette: Palette;
  readonly fonts: Brand['fonts'];
  /** CSS pixels on screen a CSS pixel of the slide. */
  readonly scale: number;
}

/** Over the slide: every text is a place to press, and the pressed one is edited where it stands. */
export function EditLayer({ slide, deck, page, palette, fonts, scale }: EditLayerProps) {
  const perform = usePerform();
  const words = useFigureWords(deck);
  const layer = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<FieldBox | null>(null);
  const boxes = useMemo(
    () => fieldBoxes(page).filter(({ field }) => textAt(slide, field) !== null),
    [page, slide],
  );
  // Points to CSS pixels on screen.
  const unit = (96 / 72) * scale;
  const colour = (role: Colour): string =>
    role.startsWith('#') ? role : `#${palette[role as keyof Palette]}`;
  const frame = ({ x, y, w, h }: FieldBox): CSSProperties => ({
    left: x * unit,
    top: y * unit,
    width: w * unit,
    minHeight: h * unit,
  });

  const done = (how: 'left' | 'finished'): void => {
    setEditing(null);
    // Whoever finished by a key goes on from the place; whoever went elsewhere is there already.
    if (how === 'finished') layer.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(editing?.field ?? '')}"]`)?.focus();
  };

  return (
    <div ref={layer} className="edit-layer">
      {boxes.map((box) => (
        <button
          key={box.field}
          type="button"
          className="edit-place"
          style={frame(box)}
          aria-label={fieldName(box.field)}
          data-field={box.field}
          onClick={() => setEditing(box)}
        />
      ))}
      {editing !== null && (
        <div className="edit-frame" style={frame(editing)}>
          <RichTextBox
            startsFocused
            label={fieldName(editing.field)}
            text={textAt(slide, editing.field) ?? []}
            ledger={deck.ledger}
            words={words}
            className="edit-text"
            style={{
              minHeight: editing.h * unit,
              background: colour(page.background),
              color: colour(editing.run.colour),
              fontFamily: cssFamily(editing.run.font, { fonts }),
              fontSize: editing.run.size * unit,
              fontWeight: editing.run.bold ? 700 : 400,
              lineHeight: `${editing.lineHeight * unit}px`,
              textAlign: editing.align === 'centre' ? 'center' : editing.align,
            }}
            onChange={(text) =>
              perform({ do: 'set-text', slide: slide.id, field: editing.field, text })
            }
            onDone={done}
          />
        </div>
      )}
    </div>
  );
}
