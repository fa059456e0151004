import type { Pair } from '../said';

const NOT_SHOWN = 'A slot that is never shown promises something that the deck does not hold.';
const PASSAGE = 'A passage is the sentence of the article that carries one of the words.';
const EMPTY = 'Empty places look like mistakes, and a slide without a title has no name for a screen reader.';

/** What is to be said of a template, in English. */
export const templateFindings = {
  'slide-ids': (first: number, second: number): Pair => [`Slides ${first} and ${second} have the same id.`, 'The id ties a slide of a deck to the template’s slide it was made from.'],
  'empty-words:title': (): Pair => ['This slide has no title.', EMPTY],
  'empty-words:place': (): Pair => ['A place of this slide has no wording.', EMPTY],
  'open-bracket': (bracket: string): Pair => [`A bracket “${bracket}” has no partner, or stands inside another.`, 'Words meant for the author would be printed on the slide.'],
  'slot-names': (name: string, slide: string): Pair => [`The slot “${name}” asks for something else than the slot of that name on “${slide}”.`, 'A slot name stands for one figure throughout the deck.'],
  'unknown-slot': (name: string): Pair => [`No card of this template is a slot named “${name}”.`, 'A figure can stand in a wording only when a slot of the template asks for it.'],
  'passage-words:none': (): Pair => ['This passage does not say by which words to look for it.', PASSAGE],
  'passage-words:form': (): Pair => ['This passage is not written as one.', PASSAGE],
  'bare-query': (): Pair => ['This slot does not say what it wants.', 'Whatever comes first in the article would fill it, and the slide would claim that it was asked for.'],
  'deaf-words': (word: string): Pair => [`The word “${word}” can never be found.`, 'Words are compared in lower case, from their beginning.'],
  'card-count:many': (cards: number, shown: number): Pair => [`${cards} cards are asked for, and at most ${shown} are shown.`, NOT_SHOWN],
  'card-count:twice': (name: string): Pair => [`The slot “${name}” stands twice on one slide.`, NOT_SHOWN],
  'marking-known': (marking: string): Pair => [`“${marking}” is no label of the Traffic Light Protocol.`, 'Readers act on the label; one that does not exist protects nothing.'],
  'number-in-wording': (number: string): Pair => [`The wording states the number ${number}, which no article bears out.`, 'The same number would stand on every deck made from this template, and each deck would be held back for it.'],
  'slide-order:no-cover': (): Pair => ['The template has no cover.', 'A deck says at once what it is, for whom and under which marking.'],
  'slide-order:cover': (): Pair => ['The cover is not the first slide.', 'Nothing comes before the cover.'],
  'slide-order:bottom-line': (): Pair => ['The bottom line comes late.', 'Who leaves early must have heard it.'],
  'slide-order:no-sources': (): Pair => ['The template has no sources slide.', 'Every number must lead back to its words.'],
  'slide-order:sources': (): Pair => ['Slides follow the sources.', 'Readers look for the sources at the end.'],
};
