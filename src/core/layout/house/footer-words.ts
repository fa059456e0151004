import type { HousePlaceholder } from '../../model/house';
import type { LayoutContext } from '../context';

/** As much of house and briefing as fits on one line of the layout's footer. */
export function footerWords({ box, text }: HousePlaceholder, { brand, deck, measurer }: LayoutContext): string {
  const [house, briefing] = [brand.footer.trim(), deck.footer.trim()];
  const { face, own } = brand.fonts[text.font];
  const font = { face, own, bold: text.bold, italic: text.italic };
  const width = (words: string): number => measurer.width(text.capitals ? words.toUpperCase() : words, font, text.size);
  const choices = [[house, briefing].filter((words) => words !== '').join(' · '), briefing, house];
  return choices.find((words) => words !== '' && width(words) <= box.w) ?? '';
}
