import type { Deck } from '../../model/deck';
import type { Slide } from '../../model/slide';
import type { Template, TemplateSlide } from '../../model/template';
import { templateSlideOf } from './template-slide-of';

/**
 * The shape of a deck as a template: its slides in their order, each asking again for what `base`
 * asked there. Slides that the user added ask for figures like theirs; their words turn into
 * prompts, so that nothing of this article passes for a fact of the next.
 */
export function templateOfDeck(deck: Deck, base: Template, name: string): Template {
  const known = new Map(base.slides.map((slide) => [slide.id, slide]));
  const slides: TemplateSlide[] = [];
  for (const slide of deck.slides) {
    const from = slide.origin.templateSlide;
    if (from !== null && slides.some(({ id }) => id === from)) continue;
    const asked = from === null ? undefined : known.get(from);
    const id = asked?.id ?? ownId(slide, [...known.keys(), ...slides.map((one) => one.id)]);
    slides.push(asked === undefined ? templateSlideOf(slide, deck.ledger, id) : kept(asked, slide));
  }
  return {
    format: 'lectern-template',
    version: 1,
    id: slug(name),
    name,
    purpose: base.purpose,
    audience: base.audience,
    eyebrow: base.eyebrow,
    marking: deck.marking,
    slides,
  };
}

/** A slide that the user chose to keep stands on the next article too, with the notes as advice. */
const kept = (asked: TemplateSlide, slide: Slide): TemplateSlide => ({
  ...asked,
  section: slide.section,
  guidance: slide.notes === '' ? asked.guidance : slide.notes,
});

function ownId(slide: Slide, taken: readonly string[]): string {
  const first = `own-${slide.kind}`;
  if (!taken.includes(first)) return first;
  let number = 2;
  while (taken.includes(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}

/** A name as an id: lower-case letters, digits and hyphens. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'template';
