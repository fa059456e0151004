import type { HousePlaceholder } from '../../model/house';
import type { LayoutContext } from '../context';
import { longDate } from './long-date';

/** As much of house and briefing as fits on one line of the layout's footer. */
export function footerWords(footer: HousePlaceholder, context: LayoutContext): string {
  const [house, briefing] = [context.brand.footer.trim(), context.deck.footer.trim()];
  const choices = [[house, briefing].filter((words) => words !== '').join(' · '), briefing, house];
  return choices.find((words) => words !== '' && widthIn(footer, words, context) <= footer.box.w) ?? '';
}

/** Share of its place that a date may take: the house's font may be wider than the one that stands in for it. */
const DATE_SHARE = 0.85;

/** The deck's date in words, or in digits where words would run into a second line. */
export function dateWords(date: HousePlaceholder, context: LayoutContext): string {
  const { deck } = context;
  const long = longDate(deck.date, deck.language);
  return widthIn(date, long, context) <= DATE_SHARE * date.box.w ? long : deck.date;
}

/** Points that words take on one line of a placeholder. */
function widthIn({ text }: HousePlaceholder, words: string, { brand, measurer }: LayoutContext): number {
  const { face, own, wider } = brand.fonts[text.font];
  return measurer.width(text.capitals ? words.toUpperCase() : words, { face, own, wider, bold: text.bold, italic: text.italic }, text.size);
}
