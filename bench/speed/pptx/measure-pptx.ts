import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageDeck } from '../../../src/main/export/stage-deck';
import { timed } from '../measure/child';
import { alternate, compare, type Contender } from '../measure/paired';
import type { Row } from '../measure/row';
import type { Order } from '../orders';
import { literalsOf } from './literals';
import type { PptxResult } from './result';

/** What the file, and the making of it, may cost of the library's own; by number of slides. */
const TIME: Readonly<Record<number, number>> = { 12: 1, 100: 0.8, 1000: 0.8 };
const SIZE = 0.7;
const MEMORY = 1;

type Measured = PptxResult & { readonly wall: number };

const contender =
  (program: string, input: string): Contender<Measured> =>
  async () => {
    const { wall, stdout } = await timed(process.execPath, [program, input]);
    return { ...(JSON.parse(stdout) as PptxResult), wall };
  };

/** Writes a deck as PPTX beside bare pptxgenjs, each time in a process of its own. */
export async function measurePptx(
  { slides, order }: Order,
  rounds: number,
  programs: { readonly ours: string; readonly bare: string },
  folder: string,
): Promise<readonly Row[]> {
  const [deckFile, literalsFile] = [join(folder, 'deck.json'), join(folder, 'literals.json')];
  writeFileSync(deckFile, JSON.stringify(order));
  writeFileSync(literalsFile, JSON.stringify(literalsOf(stageDeck(order).scene)));
  const pairs = await alternate(rounds, contender(programs.ours, deckFile), contender(programs.bare, literalsFile));
  const row = (what: string, unit: Row['unit'], measure: (run: Measured) => number, target: number | null): Row => ({
    what: `PPTX, ${slides} slides: ${what}`,
    against: 'pptxgenjs',
    unit,
    comparison: compare(pairs, measure),
    target,
  });
  return [
    row('layout, writing, repair, zip', 'ms', ({ work }) => work, TIME[slides] ?? null),
    row('the same from the start of the process', 'ms', ({ wall }) => wall, null),
    row('peak memory', 'MB', ({ memory }) => memory, MEMORY),
    row('file', 'kB', ({ size }) => size, SIZE),
  ];
}
