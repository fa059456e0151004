import { textAt } from '../../../../core/edit/field';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { RichTextBox } from '../../../ui/rich-text/rich-text-box';
import { fieldName } from '../field-name';
import { useFigureWords } from '../use-figure-words';

interface TextFieldsProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly fields: readonly string[];
  /** The item whose name stands above the fields already: 'rows.2'. */
  readonly within?: string;
  /** What stands there as long as nothing is written. */
  readonly placeholder?: string;
}

/** Texts of the slide, each under its name. */
export function TextFields({ slide, deck, fields, within, placeholder = '' }: TextFieldsProps) {
  const perform = usePerform();
  const words = useFigureWords(deck);
  const shortName = (field: string): string =>
    within === undefined ? fieldName(field) : fieldName(field.slice(within.length + 1));
  return fields.map((field) => (
    <div key={field} className="field" data-field={field}>
      {field !== within && <span className="label">{shortName(field)}</span>}
      <RichTextBox
        label={fieldName(field)}
        text={textAt(slide, field) ?? []}
        ledger={deck.ledger}
        words={words}
        placeholder={placeholder}
        onChange={(text) => perform({ do: 'set-text', slide: slide.id, field, text })}
      />
    </div>
  ));
}
