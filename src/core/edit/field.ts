import type { RichText } from '../model/rich-text';
import type { Slide } from '../model/slide';

type Json = unknown;

const isContainer = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null;

/** Fields that hold a list of things: empty, they would pass for empty rich text. */
const lists = new Set([
  ...['cards', 'points', 'decisions', 'paragraphs', 'bullets', 'steps', 'events', 'actors'],
  ...['rows', 'risks', 'options', 'advantages', 'drawbacks', 'assumptions', 'gaps', 'figures'],
  ...['alsoList', 'series', 'highlight', 'sources', 'cells'],
]);

/** Rich text is a list of spans; no other list in a slide holds things with a `type`. */
function isRichText(value: Json): value is RichText {
  return (
    Array.isArray(value) &&
    value.every((span: Json) => isContainer(span) && typeof span['type'] === 'string')
  );
}

/** The rich text at a field's path ('cards.2.label'); null when there is none. */
export function textAt(slide: Slide, field: string): RichText | null {
  const path = field.split('.');
  if (lists.has(path.at(-1) ?? '')) return null;
  let value: Json = slide;
  for (const key of path) {
    if (!isContainer(value) || !Object.hasOwn(value, key)) return null;
    value = value[key];
  }
  return isRichText(value) ? value : null;
}

/** The slide with other rich text at a field's path; the very same slide when the path leads nowhere. */
export function withTextAt(slide: Slide, field: string, text: RichText): Slide {
  const before = textAt(slide, field);
  if (before === null || sameText(before, text)) return slide;
  return replaceAt(slide, field.split('.'), text) as Slide;
}

function replaceAt(value: Json, path: readonly string[], text: RichText): Json {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (!isContainer(value)) return value;
  const child = replaceAt(value[key], rest, text);
  return Array.isArray(value)
    ? value.map((item: Json, index) => (String(index) === key ? child : item))
    : { ...value, [key]: child };
}

const sameText = (one: RichText, other: RichText): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
