import type { Quantity } from '../../model/figure';
import { readAll } from './grammar';
import { sentencesIn } from './passages';
import { isMention } from './reading';
import { placeOf, quantityOf } from './to-figure';

/** A number read in a bare string, with its words and place there. */
export interface NumberFound extends Quantity {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The figure grammar over one bare string, for text that belongs to no article: what a slide says,
 * read back. `language` (BCP 47) decides whether "1.234" is a thousand or a little over one.
 */
export const readNumbers = (text: string, language: string): readonly NumberFound[] =>
  [...readAll(sentencesIn(text, language))].flatMap(({ sentence, readings }) =>
    readings
      .filter(isMention)
      .map((mention) => {
        const { start, end, quote } = placeOf(sentence, mention);
        return { ...quantityOf(mention), start, end, quote };
      }),
  );
