import { mapList, withDeck, withFields, withSlide } from '../change';
import type { Change } from '../command';
import { withTextAt } from '../field';

/** Puts an edited slide in place of the one with its id; its kind may not change. */
export const editSlide: Change<'edit-slide'> = (document, { slide }) =>
  withSlide(document, slide.id, (before) =>
    before.kind !== slide.kind || JSON.stringify(before) === JSON.stringify(slide) ? before : slide,
  );

/** Puts the slide as the template makes it in place of the one with its id. */
export const resetSlide: Change<'reset-slide'> = (document, { slide: fresh, ledger }) =>
  withDeck(document, (deck) => {
    const slides = mapList(deck.slides, (slide) =>
      slide.id !== fresh.id || JSON.stringify(slide) === JSON.stringify(fresh) ? slide : fresh,
    );
    return slides === deck.slides ? deck : { ...deck, slides, ledger };
  });

/** Sets the rich text of one field, named by its path within the slide. */
export const setText: Change<'set-text'> = (document, command) =>
  withSlide(document, command.slide, (slide) => withTextAt(slide, command.field, command.text));

/** Sets what the speaker says. */
export const setNotes: Change<'set-notes'> = (document, { slide: id, notes }) =>
  withSlide(document, id, (slide) => withFields(slide, { notes }));
