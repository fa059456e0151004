import type { Paragraph, TextItem, TextRun } from '../../../scene/scene';

/** How most of an item's text is set: what a placeholder like it says for its text level. */
export interface Level {
  readonly paragraph: Paragraph;
  readonly run: TextRun;
}

/** The level of an item's longest paragraph and that paragraph's longest run, as text may begin with a few bold words. */
export function levelOf(item: TextItem): Level | null {
  const paragraph = longest(item.paragraphs, ({ lines }) => lines.flat().reduce((sum, { text }) => sum + text.length, 0));
  const run = longest(paragraph?.lines.flat() ?? [], ({ text }) => text.length);
  return paragraph === undefined || run === undefined ? null : { paragraph, run };
}

/** The first of those with the greatest length. */
const longest = <T>(all: readonly T[], lengthOf: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best !== undefined && lengthOf(best) >= lengthOf(one) ? best : one), undefined);
