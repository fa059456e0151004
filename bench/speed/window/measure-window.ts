import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, type Launch } from '../../../scripts/launch';
import { timed } from '../measure/child';
import { alternate, compare, type Contender } from '../measure/paired';
import type { Row } from '../measure/row';

/** What our window may cost of a plain one. */
const TARGET = { ready: 1.25, paint: 1.3, memory: 1.2 } as const;

/** Milliseconds from the start of the process; megabytes of all its processes at rest. */
interface Opened {
  readonly ready: number;
  readonly paint: number;
  readonly memory: number;
}

const here = import.meta.dirname;

/** An app folder whose main file is the probe. */
function probeFolder(folder: string): string {
  const app = join(folder, 'probe');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'main.cjs'), `require(${JSON.stringify(join(here, 'probe.cjs'))});\n`);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'probe', main: 'main.cjs' }));
  return app;
}

/** Opens our window beside an empty one of plain HTML on the same runtime, a fresh profile each time. */
export async function measureWindow({ runtime, switches, display }: Launch, rounds: number, folder: string): Promise<readonly Row[]> {
  const app = probeFolder(folder);
  const open =
    (main: string): Contender<Opened> =>
    async () => {
      const data = mkdtempSync(join(folder, 'profile-'));
      const { stdout } = await timed(runtime.executable, [...switches, app, `--user-data-dir=${data}`], {
        ...display.env,
        PROBE_APP: main,
        PROBE_DATA: data,
        PROBE_STARTED: String(performance.timeOrigin + performance.now()),
      });
      rmSync(data, { recursive: true, force: true });
      const told = /^probe (.*)$/m.exec(stdout)?.[1];
      if (told === undefined) throw new Error(`The window of ${main} told nothing:\n${stdout}`);
      return JSON.parse(told) as Opened;
    };
  const pairs = await alternate(rounds, open(join(checkout, 'dist', 'main', 'index.cjs')), open(join(here, 'plain-window.cjs')));
  const row = (what: string, key: keyof Opened, unit: Row['unit']): Row => ({
    what: `Window: ${what}`,
    against: 'an empty one',
    unit,
    comparison: compare(pairs, (run) => run[key]),
    target: TARGET[key],
  });
  return [row('ready to show', 'ready', 'ms'), row('first paint', 'paint', 'ms'), row('memory of all processes at rest', 'memory', 'MB')];
}
