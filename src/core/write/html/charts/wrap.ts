import type { ChartFont, MeasureText } from './chart-look';

/** Breaks a name into lines no wider than `width`, at spaces only: names are given in full. */
export function wrap(
  text: string,
  font: ChartFont,
  width: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined, font) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
