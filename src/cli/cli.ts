import { Console } from 'node:console';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { assertNever } from '../core/model/result';
import { readArguments, USAGE, type Invocation } from './arguments';
import { commandPrinter, needsPrinter } from './command-printer';
import type { ExportCommand, Surroundings } from './commands/export';
import { commandWords } from './command-words';
import { parseInWorker } from './parse/parse-in-worker';
import { EXIT, type ExitCode, type Outcome, type Refusal } from './exit-code';

/*
 * argv ─► readArguments ─► command ─► its outcome ─► stdout and an exit code
 *
 * Commands are loaded when they are asked for: `templates list` needs no reader, and no writer.
 */

// pdf.js warns with console.log while it loads; stdout belongs to results.
globalThis.console = new Console(process.stderr);

/** Reproducible builds name their date so: https://reproducible-builds.org/specs/source-date-epoch/ */
const now = (): Date => {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return process.env['SOURCE_DATE_EPOCH'] !== undefined && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
};

/** The program's own folder. Only this entry file stands at a known place; what it loads is bundled elsewhere. */
const home = join(__dirname, '..', '..');

const around: Surroundings = {
  assets: join(home, 'assets'),
  now: now().toISOString(),
  parse: parseInWorker(join(__dirname, 'parse-worker.cjs')),
  secondWorker: join(__dirname, 'second-worker.cjs'),
  clock: () => performance.now(),
  tell: (line) => process.stderr.write(`${line}\n`),
};

const version = (): string => {
  const manifest: { version?: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return manifest.version ?? 'unknown';
};

async function run({ command }: Invocation): Promise<Outcome<string>> {
  switch (command.name) {
    case 'help':
      return { ok: true, value: USAGE };
    case 'version':
      return { ok: true, value: `${version()}\n` };
    case 'inspect':
      return (await import('./commands/inspect')).inspect(command, around);
    case 'export':
      return exportFiles(command);
    case 'compare':
      return (await import('./commands/compare')).compare(command, around);
    case 'verify':
      return (await import('./commands/verify')).verify(command, around);
    case 'list':
      return (await import('./commands/list')).list(command, around.assets);
    case 'check':
      return (await import('./commands/check')).check(command);
    default:
      return assertNever(command);
  }
}

/** Electron starts while that which makes decks is loaded. */
async function exportFiles(command: ExportCommand): Promise<Outcome<string>> {
  const printer = command.out === null && needsPrinter(command) ? commandPrinter(around.tell) : null;
  try {
    return await (await import('./commands/export')).exportDecks(command, around, printer);
  } finally {
    await printer?.dismiss();
  }
}

const refuse = ({ exit, failure }: Refusal): ExitCode => {
  process.stderr.write(`${failure.message}${failure.hint === '' ? '' : `\n${failure.hint}`}\n`);
  return exit;
};

async function main(words: readonly string[]): Promise<ExitCode> {
  const read = readArguments(words);
  if (!read.ok) return refuse(read.refusal);
  try {
    const outcome = await run(read.value);
    if (!outcome.ok) return refuse(outcome.refusal);
    process.stdout.write(outcome.value);
    return EXIT.done;
  } catch (error) {
    const trace = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      read.value.debug
        ? `${trace}\n`
        : `Lectern met an error it did not expect: ${error instanceof Error ? error.message : String(error)}.\nRun it again with --debug to see where, and report it.\n`,
    );
    return EXIT.unusableInput;
  }
}

/** The code is set rather than exited with, so that a pipe gets all of a long answer. */
const leave = (code: ExitCode): void => {
  process.exitCode = code;
};

/** Settles once the command is done and the exit code is set; an installed Lectern waits for it. */
export const finished: Promise<void> = main(commandWords(process.argv)).then(leave, () => leave(EXIT.unusableInput));
