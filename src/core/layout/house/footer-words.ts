import type { HousePlaceholder } from '../../model/house';
import type { LayoutContext } from '../context';

/** As much of house and briefing as fits on one line of the layout's footer. */
export function footerWords({ box, text }: HousePlaceholder, { brand, deck, measurer }: LayoutContext): string {
  const [house, own] = [brand.footer.trim(), deck.footer.trim()];
  const font = { face: brand.fonts[text.font].face, bold: text.bold, italic: text.italic };
  const width = (words: string): number => measurer.width(text.capitals ? words.toUpperCase() : words, font, text.size);
  const choices = [[house, own].filter((words) => words !== '').join(' · '), own, house];
  return choices.find((words) => words !== '' && width(words) <= box.w) ?? '';
}
