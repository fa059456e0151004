import type { TextRun } from '../../scene/scene';
import type { BrokenText } from './break-lines';

/** A last line of one word stands alone when it is shorter than this share of the room, */
const ONE_WORD = 0.25;
/** one of several words when it is shorter than this. */
const FEW_WORDS = 0.12;

/**
 * Runs whose last line is tied to the word before it, so that a word or two do not stand alone; null
 * where they do not, or cannot be tied. A tie holds in every program that sets the text anew.
 */
export function tiedEnd(runs: readonly TextRun[], { lines }: BrokenText, width: number, widthOf: (line: readonly TextRun[]) => number): readonly TextRun[] | null {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || widthOf(last) > width * (isOneWord(last) ? ONE_WORD : FEW_WORDS)) return null;
  const space = lines.slice(0, -1).reduce((sum, line) => sum + lengthOf(line), 0) - 1;
  let start = 0;
  for (const run of runs) {
    const at = space - start;
    start += run.text.length;
    if (at < 0 || at >= run.text.length) continue;
    if (run.text[at] !== ' ') return null;
    const tied = { ...run, text: `${run.text.slice(0, at)}\u00a0${run.text.slice(at + 1)}` };
    return runs.map((one) => (one === run ? tied : one));
  }
  return null;
}

const lengthOf = (line: readonly TextRun[]): number => line.reduce((sum, { text }) => sum + text.length, 0);

const isOneWord = (line: readonly TextRun[]): boolean =>
  !line
    .filter(({ raised }) => !raised)
    .map(({ text }) => text)
    .join('')
    .trim()
    .includes(' ');
