import type { TemplateSlide } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Section } from '../../editor/section';
import type { PutSlide } from '../slots/slot-fields';
import { WordingField, type Wording } from './wording-field';

const words = strings.templates;

/** What is said of a slide elsewhere: its frame, and what it asks the article for. */
const elsewhere: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'required', 'title', 'section', 'guidance', 'each'],
  ...['cards', 'card', 'points', 'upTo', 'group', 'left', 'right', 'query', 'narrative'],
]);

/** So-what slides call their house wording points; elsewhere that is a count. */
const isWording = (slide: TemplateSlide, field: string): boolean =>
  !elsewhere.has(field) || (slide.kind === 'so-what' && field === 'points');

/** The house's own words on the slide, with prompts in square brackets for the author. */
export function WordingFields({ slide, put }: { readonly slide: TemplateSlide; readonly put: PutSlide }) {
  const fields = Object.entries(slide).filter(([field]) => isWording(slide, field));
  if (fields.length === 0) return null;
  return (
    <Section name={words.wording} hint={words.wordingHint}>
      {fields.map(([field, value]) => (
        <WordingField
          key={field}
          name={field}
          // What is left of a template slide is wording: texts, ratings, and lists of them.
          value={value as Wording}
          onChange={(next) => put(field, (one) => ({ ...one, [field]: next }) as TemplateSlide)}
        />
      ))}
    </Section>
  );
}
