import type { Slide } from '../../model/slide';
import { freeId, spliced, withDeck, withFields } from '../change';
import type { Change } from '../command';

const idsOf = (slides: readonly Slide[]): readonly string[] => slides.map(({ id }) => id);

/** Gives the slide a free id when its own is taken. */
const named = (slide: Slide, taken: readonly string[]): Slide =>
  taken.includes(slide.id) ? { ...slide, id: freeId('slide-', taken) } : slide;

/** Adds a slide behind another, or first. An unknown `after` changes nothing. */
export const addSlide: Change<'add-slide'> = (document, { slide, after }) =>
  withDeck(document, (deck) => {
    const ids = idsOf(deck.slides);
    const at = after === null ? 0 : ids.indexOf(after) + 1;
    if (after !== null && at === 0) return deck;
    return { ...deck, slides: spliced(deck.slides, at, 0, [named(slide, ids)]) };
  });

/** Puts a copy of each named slide behind the last of them. A copy is the user's own slide. */
export const duplicateSlides: Change<'duplicate-slides'> = (document, { slides: wanted }) =>
  withDeck(document, (deck) => {
    const chosen = new Set(wanted);
    const originals = deck.slides.filter(({ id }) => chosen.has(id));
    const last = originals.at(-1);
    if (last === undefined) return deck;
    const taken = [...idsOf(deck.slides)];
    const copies = originals.map((slide): Slide => {
      const id = freeId('slide-', taken);
      taken.push(id);
      return { ...slide, id, origin: { templateSlide: null, edited: true }, section: null };
    });
    const at = deck.slides.indexOf(last) + 1;
    return { ...deck, slides: spliced(deck.slides, at, 0, copies) };
  });

/** Removes slides; the last one that is left stays. */
export const removeSlides: Change<'remove-slides'> = (document, { slides: unwanted }) =>
  withDeck(document, (deck) => {
    const gone = new Set(unwanted);
    const slides = deck.slides.filter(({ id }) => !gone.has(id));
    if (slides.length === deck.slides.length || slides.length === 0) return deck;
    return { ...deck, slides };
  });

/** Moves slides, in the order they stand in, before another one or to the end. */
export const moveSlides: Change<'move-slides'> = (document, { slides: wanted, before }) =>
  withDeck(document, (deck) => {
    const chosen = new Set(wanted);
    const moving = deck.slides.filter(({ id }) => chosen.has(id));
    const staying = deck.slides.filter(({ id }) => !chosen.has(id));
    // Dropped on one of the moving slides themselves: they gather before the next that stays.
    const from = before === null ? -1 : deck.slides.findIndex(({ id }) => id === before);
    if (before !== null && from === -1) return deck;
    const target =
      before === null
        ? undefined
        : deck.slides.slice(from).find(({ id }) => !chosen.has(id));
    const at = target === undefined ? staying.length : staying.indexOf(target);
    const slides = spliced(staying, at, 0, moving);
    const same = slides.every((slide, index) => slide === deck.slides[index]);
    return same ? deck : withFields(deck, { slides });
  });
