import type { TextRun } from '../../scene/scene';
import type { BrokenText } from './break-lines';

/** A last line that is one word and shorter than this share of the room stands alone. */
const ALONE = 0.25;

/** One space inside the text, none at its end: where the last word may part from the one before. */
const LAST_SPACE = / (?=[^ ]+$)/;

/**
 * Runs whose last word is tied to the word before, so that it does not stand alone on the last line;
 * null where it does not, or has nothing to be tied to. A tie holds in every program that sets the text anew.
 */
export function tiedEnd(runs: readonly TextRun[], { lines }: BrokenText, width: number, widthOf: (line: readonly TextRun[]) => number): readonly TextRun[] | null {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || !isOneWord(last) || widthOf(last) > width * ALONE) return null;
  const words = runs.filter(({ raised }) => !raised);
  const at = words.findLastIndex(({ text }) => text.trimEnd().includes(' ') || text.endsWith(' '));
  const opening = words[at];
  if (opening === undefined) return null;
  // The space stands in this run, or at its end where the last word is a run of its own.
  const follows = words.slice(at + 1).some(({ text }) => text !== '');
  const tied = follows && opening.text.endsWith(' ') ? `${opening.text.slice(0, -1)}\u00a0` : opening.text.replace(LAST_SPACE, '\u00a0');
  return tied === opening.text ? null : runs.map((run) => (run === opening ? { ...run, text: tied } : run));
}

const isOneWord = (line: readonly TextRun[]): boolean =>
  !line
    .filter(({ raised }) => !raised)
    .map(({ text }) => text)
    .join('')
    .trim()
    .includes(' ');
