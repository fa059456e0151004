import type { Deck } from '../model/deck';
import type { Slide } from '../model/slide';
import { adopt, recomputed } from './ledger';
import { figuresOn, renameFigures } from './rename-figures';

/** Whether the slide still is as the template made it. */
const untouched = ({ origin }: Slide): boolean => origin.templateSlide !== null && !origin.edited;

/**
 * `deck` after its article or figures changed: `fresh` is the same template composed again. Slides
 * that nobody touched are taken from `fresh`; the user's slides, their order, and the deck's own
 * title, marking, footer and brand stay, and their numbers follow the ledger.
 */
export function remake(deck: Deck, fresh: Deck): Deck {
  const made = new Map(fresh.slides.map((slide) => [slide.id, slide]));
  const slides = deck.slides.map((slide) => {
    const again = made.get(slide.id);
    return untouched(slide) && again !== undefined ? again : slide;
  });
  return placing(deck, fresh, slides);
}

/**
 * `fresh` as it is after another choice of figures or sections, with the slides that the user
 * edited in place of their like, and the user's own slides behind the slide they followed.
 */
export function rebuild(deck: Deck, fresh: Deck): Deck {
  const edited = new Map(deck.slides.filter((slide) => !untouched(slide)).map((s) => [s.id, s]));
  const slides = fresh.slides.map((slide) => edited.get(slide.id) ?? slide);
  deck.slides.forEach((slide, index) => {
    if (untouched(slide) || slides.includes(slide)) return;
    const before = deck.slides[index - 1];
    const at = slides.findIndex(({ id }) => id === before?.id);
    slides.splice(at === -1 && before !== undefined ? slides.length : at + 1, 0, slide);
  });
  return placing(deck, fresh, slides);
}

/**
 * `fresh` is the same template composed in another language: slides that the user edited keep their
 * words, and so does a foot that the user wrote.
 */
export const respoken = (deck: Deck, fresh: Deck): Deck => ({
  ...rebuild(deck, fresh),
  footer: deck.footer === deck.template.name ? fresh.footer : deck.footer,
});

/**
 * The slide as the template makes it today, with the ledger of `deck` grown by what it needs;
 * null when the template makes no such slide.
 */
export function madeAgain(
  deck: Deck,
  fresh: Deck,
  id: string,
): { readonly slide: Slide; readonly ledger: Deck['ledger'] } | null {
  const slide = fresh.slides.find((made) => made.id === id);
  if (slide === undefined) return null;
  const { ledger, ids } = adopt(deck.ledger, fresh.ledger, figuresOn(slide));
  return {
    slide: renameFigures(slide, (figure) => ids.get(figure) ?? figure),
    ledger: recomputed(ledger),
  };
}

function placing(deck: Deck, fresh: Deck, slides: readonly Slide[]): Deck {
  const own = slides.filter((slide) => !fresh.slides.includes(slide));
  const signed = deck.ledger.filter(({ type }) => type === 'signed').map(({ id }) => id);
  const wanted = [...own.flatMap(figuresOn), ...signed];
  const { ledger, ids } = adopt(fresh.ledger, deck.ledger, wanted);
  return {
    ...fresh,
    title: deck.title,
    marking: deck.marking,
    footer: deck.footer,
    brand: deck.brand,
    slides: slides.map((slide) =>
      own.includes(slide) ? renameFigures(slide, (id) => ids.get(id) ?? id) : slide,
    ),
    ledger: recomputed(ledger),
  };
}
