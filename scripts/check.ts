import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { checkout } from './launch';
import { run, type Finished } from './setup/run';
import { say } from './setup/say';

const bin = (name: string): string => join(checkout, 'node_modules', '.bin', name);
const types = (project: string): Check => [`types in ${project}`, bin('tsc'), ['-p', project]];

type Check = readonly [name: string, program: string, args: readonly string[]];

const CHECKS: readonly Check[] = [
  ...['src/core', 'src/main', 'src/preload', 'src/renderer', 'test'].map(types),
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['import rule', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src']],
];

/** `npm run check`: types of every environment, lint and the import rule; the output only of what fails. */
async function check(): Promise<number> {
  const waiting = [...CHECKS];
  const failures: Finished[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, program, args] = next;
      const start = performance.now();
      const finished = await run(program, args, { cwd: checkout });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      say(`${finished.code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (finished.code !== 0) {
        say(finished.output.trimEnd());
        failures.push(finished);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = await check();
