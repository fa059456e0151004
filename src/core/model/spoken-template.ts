import type { DeckLanguage } from './framing/deck-language';
import { templateSchema, type Template, type TemplateTranslation } from './template';

/** Fields that are no words for people. */
const CODES = new Set(['id', 'kind', 'format', 'meaning', 'place', 'prefer', 'each', 'marking', 'rating', 'exposure', 'kinds', 'bonds', 'units', 'translations']);
/** Fields that hold words by which an article is searched. */
const SEARCHED = new Set(['words', 'not']);

const known = new WeakMap<Template, Map<DeckLanguage, Template>>();

/**
 * A template in a deck's language: what its translation has a word for is said so, what an author
 * wrote anew stays as written. Without a translation into the language the template stays as it is.
 */
export function spokenIn(template: Template, language: DeckLanguage): Template {
  const translation = template.translations?.[language];
  if (translation === undefined) return template;
  const before = known.get(template)?.get(language);
  if (before !== undefined) return before;
  const spoken = templateSchema.parse(translated(template, translation));
  known.set(template, (known.get(template) ?? new Map<DeckLanguage, Template>()).set(language, spoken));
  return spoken;
}

/** One of a template's own texts, its name or purpose, as the translation says it. */
export const saidIn = ({ translations }: Template, text: string, language: DeckLanguage): string => translations?.[language]?.texts[text] ?? text;

function translated(value: unknown, translation: TemplateTranslation): unknown {
  if (typeof value === 'string') return translation.texts[value] ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, translation));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]: [string, unknown]) => {
      if (CODES.has(field)) return [field, inside];
      return [field, SEARCHED.has(field) && Array.isArray(inside) ? inside.flatMap((word: unknown) => (typeof word === 'string' ? (translation.words[word] ?? [word]) : [])) : translated(inside, translation)];
    }),
  );
}
