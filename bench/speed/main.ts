import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { checkout, prepareLaunch } from '../../scripts/launch';
import { describeRuntime } from '../../scripts/runtime/resolve-runtime';
import { runCommand } from '../../scripts/setup/need';
import { run } from '../../scripts/setup/run';
import { say } from '../../scripts/setup/say';
import { measureAnswer } from './answer/measure-answer';
import { bundleChildren } from './measure/bundle';
import { table, type Row } from './measure/row';
import { readOptions, USAGE, type Options } from './options';
import { ordersOf } from './orders';
import { measurePdf } from './pdf/measure-pdf';
import { measurePptx } from './pptx/measure-pptx';
import { measureRelayout } from './relayout/measure-relayout';
import { measureWindow } from './window/measure-window';

const SIZES = { pptx: [12, 100, 500, 1000], pdf: [12, 100, 500], relayout: [12, 100, 1000], answer: [1000] } as const;
const QUICK = [12] as const;
/** From here on a run takes so long that fewer say as much. */
const LONG = 500;
const FEWEST = 5;
const BROWSER = '/usr/bin/chromium';

const roundsFor = ({ rounds, quick }: Options, slides: number): number =>
  slides >= LONG && !quick ? Math.min(rounds, FEWEST) : rounds;

/** marp-cli is a package of the benchmark alone. */
async function ensurePeers(): Promise<void> {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  say('Installing marp-cli for the comparison…');
  const done = await run('npm', ['ci', '--silent'], { cwd: import.meta.dirname });
  if (done.code !== 0) throw new Error(done.output);
}

async function measure(options: Options, folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const { parts, quick } = options;
  const programs = await bundleChildren(join(folder, 'programs'));
  const launch = await prepareLaunch(say);
  Object.assign(process.env, launch.display.env);
  say(describeRuntime(launch.runtime));
  const sizes = (of: readonly number[]): readonly number[] => (quick ? QUICK : of);
  const wanted = new Set([
    ...(parts.includes('pptx') ? sizes(SIZES.pptx) : []),
    ...(parts.includes('pdf') ? sizes(SIZES.pdf) : []),
    ...(parts.includes('relayout') ? sizes(SIZES.relayout) : []),
    ...(parts.includes('answer') ? sizes(SIZES.answer) : []),
  ]);
  const orders = await ordersOf([...wanted]);
  for (const order of orders) {
    const rounds = roundsFor(options, order.slides);
    const has = (part: keyof typeof SIZES): boolean => parts.includes(part) && sizes(SIZES[part]).includes(order.slides);
    say(`Measuring decks of ${order.slides} slides…`);
    if (has('relayout')) rows.push(...measureRelayout(order, rounds));
    if (has('answer')) rows.push(...(await measureAnswer(order, launch, rounds, folder)));
    if (has('pptx')) rows.push(...(await measurePptx(order, rounds, programs, folder)));
    if (has('pdf')) {
      await ensurePeers();
      const electron = [launch.runtime.executable, ...launch.switches, checkout];
      const others = { print: programs.print, chromium: programs.chromium, electron, browser: BROWSER };
      rows.push(...(await measurePdf(order, rounds, others, folder)));
    }
  }
  if (parts.includes('window')) {
    say('Measuring the window…');
    rows.push(...(await measureWindow(launch, options.rounds, folder)));
  }
  launch.display.end();
  return rows;
}

/** `npm run bench`: everything beside others in one run, as the table that the README shows. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    say(USAGE);
    return 1;
  }
  await ensureBuilt(checkout, say);
  // Inside the checkout, so that the programs find its packages.
  const cache = join(checkout, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const rows = await measure(options, folder);
    process.stdout.write(`\n${table(rows)}\n\n${cpus().length} cores, Node ${process.versions.node}. Medians; each ratio is of a pair run in turn.\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
