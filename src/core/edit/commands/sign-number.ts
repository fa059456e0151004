import type { RichText, TextSpan } from '../../model/rich-text';
import { freeId, mapList, spliced, withDeck, withFields } from '../change';
import type { Change } from '../command';
import { textAt, withTextAt } from '../field';

type Pointer = Extract<TextSpan, { type: 'figure' }>;

/**
 * Enters a number that the user vouches for in the ledger. Where its words stand in the named
 * field, a pointer takes their place; when they stand there no more, only the ledger gains.
 */
export const signNumber: Change<'sign-number'> = (document, command) =>
  withDeck(document, (deck) => {
    const slide = deck.slides.find(({ id }) => id === command.slide);
    if (slide === undefined) return deck;
    const taken = deck.ledger.filter(({ type }) => type === 'signed').map((entry) => entry.id);
    const id = freeId('u', taken);
    const text = textAt(slide, command.field);
    const next =
      text === null ? slide : withTextAt(slide, command.field, pointing(text, command.words, { id, form: 'value' }));
    return withFields(deck, {
      ledger: [...deck.ledger, { ...command.number, type: 'signed', id }],
      slides: mapList(deck.slides, (other) =>
        other === slide && next !== slide
          ? { ...next, origin: { ...next.origin, edited: true } }
          : other,
      ),
    });
  });

/** Replaces the first occurrence of `words` in plain text by a pointer into the ledger; the very same text when there is none. */
export function pointing(text: RichText, words: string, to: Pick<Pointer, 'id' | 'form'>): RichText {
  const index = text.findIndex((span) => span.type === 'text' && span.text.includes(words));
  const span = text[index];
  if (words === '' || span?.type !== 'text') return text;
  const at = span.text.indexOf(words);
  const style = span.strong === true ? ({ strong: true } as const) : {};
  const before = { ...span, text: span.text.slice(0, at) };
  const after = { ...span, text: span.text.slice(at + words.length) };
  const pointer: Pointer = { type: 'figure', ...to, ...style };
  const spans = [before, pointer, after].filter((part) => part.type === 'figure' || part.text !== '');
  return spliced(text, index, 1, spans);
}
