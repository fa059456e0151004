import { textAt } from '../../../../core/edit/field';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { slideTexts } from '../../../../core/model/slide-texts';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { RichTextBox } from '../../../ui/rich-text/rich-text-box';
import { fieldName } from '../field-name';
import { useFigureWords } from '../use-figure-words';

interface TextFieldsProps {
  readonly slide: Slide;
  readonly deck: Deck;
  /** 'body' for every text that has no place of its own in the properties. */
  readonly fields: readonly string[] | 'body';
}

/** Fields of their own place, or that hold nothing until someone writes in them. */
const head = new Set(['title', 'subtitle', 'source']);
const optional = ['soWhat', 'readWithCare'];

/** The slide's texts, each under its name. */
export function TextFields({ slide, deck, fields }: TextFieldsProps) {
  const perform = usePerform();
  const words = useFigureWords(deck);
  const shown = fields === 'body' ? bodyFields(slide) : fields;
  return shown.map((field) => (
    <div key={field} className="field">
      <span className="label">{fieldName(field)}</span>
      <RichTextBox
        label={fieldName(field)}
        text={textAt(slide, field) ?? []}
        ledger={deck.ledger}
        words={words}
        placeholder={field === 'source' ? strings.deck.sourceProposed : ''}
        onChange={(text) => perform({ do: 'set-text', slide: slide.id, field, text })}
      />
    </div>
  ));
}

function bodyFields(slide: Slide): readonly string[] {
  const filled = slideTexts(slide)
    .map(({ field }) => field)
    .filter((field) => !head.has(field) && !/^cards?\b/.test(field));
  const open = optional.filter((field) => field in slide && !filled.includes(field));
  return [...filled, ...open];
}
