import type { NumberStyle } from '../brand';
import type { DeckLanguage } from './deck-language';

/** A brand's number style in the language of a deck; English where none is said. */
export interface DeckNumbers extends NumberStyle {
  readonly language?: DeckLanguage;
}

/** How numbers are written in a deck: in a German one an English point becomes a comma, and what a house writes otherwise stays as it is. */
export function deckNumbers(style: NumberStyle, language: DeckLanguage): DeckNumbers {
  const english = style.decimal === '.' && (style.grouping === ',' || style.grouping === ' ');
  if (language !== 'de' || !english) return { ...style, language };
  return { ...style, decimal: ',', grouping: style.grouping === ',' ? '.' : ' ', language };
}
