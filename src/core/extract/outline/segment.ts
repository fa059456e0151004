import { stemReader } from './words';

/** A paragraph with the bullets that follow it, as what must not be parted. */
export interface Unit {
  readonly text: string;
  readonly words: number;
}

/** A section made from text without headings has about this many words. */
const LEAST = 90;
const MOST = 220;
const SECTIONS_WANTED = 5;
/** Units looked back over; keeps the time linear in the length of the text. */
const REACH = 24;

/**
 * Where to part a run of paragraphs that has no headings: the indices at which sections begin.
 * The cuts are the ones that together fall where neighbouring paragraphs share fewest words,
 * weighed against sections of even length.
 */
export function segment(units: readonly Unit[]): readonly number[] {
  const total = units.reduce((sum, unit) => sum + unit.words, 0);
  const target = Math.min(MOST, Math.max(LEAST, total / SECTIONS_WANTED));
  if (total < target * 1.6) return [0];
  const read = stemReader();
  const stems = units.map(({ text }) => new Set(read(text)));
  const ties = stems.map((own, i) => tie(stems[i - 1], own));
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end++) {
    let choice = { cost: Infinity, from: end - 1 };
    let words = 0;
    for (let from = end - 1; from >= Math.max(0, end - REACH); from--) {
      words += units[from]?.words ?? 0;
      const uneven = ((words - target) / target) ** 2;
      const cost = (best[from]?.cost ?? 0) + uneven + 2 * (ties[from] ?? 0);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const starts: number[] = [];
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) starts.unshift(best[end]?.from ?? 0);
  return starts;
}

/** Share of content words that two paragraphs have in common, 0–1. */
function tie(before: ReadonlySet<string> | undefined, own: ReadonlySet<string>): number {
  if (!before) return 0;
  let common = 0;
  for (const stem of own) if (before.has(stem)) common++;
  return common / Math.max(1, Math.min(before.size, own.size));
}
