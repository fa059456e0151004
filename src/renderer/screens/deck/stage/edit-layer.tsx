import { useMemo, useRef, useState, type CSSProperties } from 'react';
import { textAt } from '../../../../core/edit/field';
import type { Brand, Palette } from '../../../../core/model/brand';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Colour, SceneSlide } from '../../../../core/scene/scene';
import { cssFamily } from '../../../../core/write/html/look';
import { usePerform } from '../../../state/context';
import { RichTextBox, type Pressed } from '../../../ui/rich-text/rich-text-box';
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
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const boxes = useMemo(
    () => fieldBoxes(page).filter(({ field }) => textAt(slide, field) !== null),
    [page, slide],
  );
  // Where the words that are being typed stand on the slide by now.
  const box = boxes.find(({ field }) => field === editing?.field) ?? editing;
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
      {boxes.map((place) => (
        <button
          key={place.field}
          type="button"
          className="edit-place"
          style={frame(place)}
          aria-label={fieldName(place.field)}
          data-field={place.field}
          onClick={({ detail, clientX, clientY }) => {
            // A key presses too, and nowhere.
            setPressed(detail === 0 ? null : { x: clientX, y: clientY });
            setEditing(place);
          }}
        />
      ))}
      {box !== null && editing !== null && (
        <div className="edit-frame" style={frame(box)}>
          <RichTextBox
            startsFocused={pressed ?? true}
            label={fieldName(box.field)}
            text={textAt(slide, box.field) ?? []}
            ledger={deck.ledger}
            words={words}
            className="edit-text"
            style={{
              minHeight: box.h * unit,
              background: colour(page.background),
              color: colour(box.run.colour),
              fontFamily: cssFamily(box.run.font, { fonts }),
              fontSize: box.run.size * unit,
              fontWeight: box.run.bold ? 700 : 400,
              lineHeight: `${box.lineHeight * unit}px`,
              textAlign: box.align === 'centre' ? 'center' : box.align,
            }}
            onChange={(text) =>
              perform({ do: 'set-text', slide: slide.id, field: box.field, text })
            }
            onDone={done}
          />
        </div>
      )}
    </div>
  );
}
