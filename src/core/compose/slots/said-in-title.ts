/** What before a quote makes it part of another number: '$41.8' says no 1.8. */
const GOES_BEFORE = /[\d.,\p{Sc}\p{L}]$/u;
/** What behind it does: '4.7 billion' says no 4.7, '180,000' no 180. */
const GOES_ON = /^(?:\d|[.,]\d|\p{L}|\s?%|\s?(?:thousand|million|billion|trillion|bn|mn?|k|per ?cent)\b)/iu;

/** Whether a title says a figure's exact words, and not a number of which they are a part. */
export function saidInTitle(title: string, quote: string): boolean {
  if (quote === '') return false;
  for (let at = title.indexOf(quote); at >= 0; at = title.indexOf(quote, at + 1)) {
    if (!GOES_BEFORE.test(title.slice(0, at)) && !GOES_ON.test(title.slice(at + quote.length))) return true;
  }
  return false;
}
