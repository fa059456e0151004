import type { Slide } from '../model/slide';

/** Fields that name one ledger entry, and fields that list several. */
const single = new Set(['figure', 'total', 'first', 'second']);
const several = new Set(['cells', 'figures', 'alsoList']);

/** The slide with every ledger id in it put through `rename`. */
export const renameFigures = (slide: Slide, rename: (id: string) => string): Slide =>
  renamed(slide, rename) as Slide;

/** The ledger ids that a slide names, each once, in reading order. */
export function figuresOn(slide: Slide): readonly string[] {
  const ids = new Set<string>();
  renameFigures(slide, (id) => {
    ids.add(id);
    return id;
  });
  return [...ids];
}

function renamed(value: unknown, rename: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  const isPointer = 'type' in value && value.type === 'figure';
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => {
      if (typeof field === 'string' && (single.has(key) || (isPointer && key === 'id'))) {
        return [key, rename(field)];
      }
      if (several.has(key) && Array.isArray(field)) {
        return [key, field.map((id: unknown) => (typeof id === 'string' ? rename(id) : id))];
      }
      return [key, renamed(field, rename)];
    }),
  );
}
