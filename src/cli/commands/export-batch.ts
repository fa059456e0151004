import { basename, extname, join, resolve } from 'node:path';
import type { Failure } from '../../core/model/result';
import { briefingOf, type Briefing, type BriefingOrder } from '../briefing';
import { checkWritten } from '../check-written';
import { commandPrinter } from '../command-printer';
import { EXIT, refused, type Outcome, type Refusal } from '../exit-code';
import { exportReport, readableReport, type ExportReport } from '../report/export-report';
import { keepReport } from '../report/keep-report';
import { createStopwatch } from '../stopwatch';
import { makeFolder, writeBriefing, type WrittenBriefing } from '../write-briefing';
import type { ExportCommand, Surroundings } from './export';

/** So many decks are printed by one start of Electron, which takes longer than a deck; more would fill the memory. */
const TOGETHER = 20;

/** A deck whose presentation is written, if it was wanted, and whose PDF waits for others to be printed with. */
interface Waiting {
  readonly file: string;
  readonly briefing: Briefing;
  readonly written: WrittenBriefing;
  readonly pdf: string;
  readonly times: ExportReport['times'];
}

interface FailedArticle extends Failure {
  readonly file: string;
}

/** Two articles of one name would overwrite each other's decks; the later ones get a number. */
function namesFor(files: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const name = basename(file, extname(file));
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

/** A presentation, a PDF, or both of each article, in a folder. What fails is told and does not stop the rest. */
export async function exportBatch(command: ExportCommand, out: string, order: BriefingOrder, around: Surroundings): Promise<Outcome<string>> {
  const folder = await makeFolder(out);
  if (!folder.ok) return folder;
  const { files } = command;
  const names = namesFor(files);
  const reports: ExportReport[] = [];
  const failures: FailedArticle[] = [];
  let exit: Refusal['exit'] = EXIT.unusableInput;
  const fail = (file: string, { failure, exit: code }: Refusal): void => {
    failures.push({ file, ...failure });
    if (code === EXIT.cannotWrite || code === EXIT.missingInstall) exit = code;
    around.tell(`${basename(file)}: ${failure.message} ${failure.hint}`);
  };

  let waiting: Waiting[] = [];
  const finishWaiting = async (): Promise<void> => {
    const done = command.formats.includes('pdf') ? await printTogether(waiting, around) : waiting.map((one) => reported(one, one.written, one.times));
    for (const { file, report } of done) {
      if (report.ok) reports.push(report.value);
      else fail(file, report.refusal);
    }
    waiting = [];
  };
  for (const [index, file] of files.entries()) {
    around.tell(`${bar(index, files.length)} ${basename(file)}`);
    const made = await presentation(file, join(out, names[index] ?? `deck-${index + 1}`), command, order, around);
    if (made.ok) waiting.push(made.value);
    else fail(file, made.refusal);
    if (waiting.length === TOGETHER) await finishWaiting();
  }
  await finishWaiting();
  around.tell(`${bar(files.length, files.length)} done`);

  const kept = await keepReport(command.report, { exported: reports, failed: failures });
  if (!kept.ok) return kept;
  if (failures.length > 0) {
    return refused(exit, {
      code: 'batch-incomplete',
      message: `${failures.length} of ${files.length} articles could not be exported: ${failures.map(({ file }) => basename(file)).join(', ')}.`,
      hint: 'The others were written; the lines above say why.',
    });
  }
  return { ok: true, value: `${reports.map(readableReport).join('\n\n')}\n` };
}

const bar = (done: number, of: number): string => {
  const full = Math.round((done / of) * 20);
  return `[${'█'.repeat(full)}${'·'.repeat(20 - full)}] ${done}/${of}`;
};

/** Makes one article's deck and writes its presentation, which needs no Electron. */
async function presentation(
  file: string,
  path: string,
  { pngWidth, paper, formats }: ExportCommand,
  order: BriefingOrder,
  { clock, parse }: Surroundings,
): Promise<Outcome<Waiting>> {
  const watch = createStopwatch(clock);
  const briefing = await briefingOf([file], order, watch, parse);
  if (!briefing.ok) return briefing;
  const pptx = formats.includes('pptx') ? `${path}.pptx` : null;
  const targets = { pptx, pdf: null, png: null, pngWidth, handout: null, paper, csv: null, figuresJson: null };
  const written = await writeBriefing(briefing.value, targets, watch, null);
  return written.ok ? { ok: true, value: { file, briefing: briefing.value, written: written.value, pdf: `${path}.pdf`, times: watch.times() } } : written;
}

interface Reported {
  readonly file: string;
  readonly report: Outcome<ExportReport>;
}

const reported = ({ file, briefing }: Waiting, written: WrittenBriefing, times: ExportReport['times']): Reported => ({
  file,
  report: { ok: true, value: exportReport(briefing, written, times) },
});

/** The report of an article whose PDF is printed too: that is opened again as its presentation was. */
async function withPdf(one: Waiting, times: ExportReport['times']): Promise<Reported> {
  const { paths, checked } = one.written;
  const pdf = await checkWritten(one.pdf, one.briefing.scene.slides.length);
  return reported(one, { paths: [...paths, one.pdf], checked: [...checked, pdf] }, times);
}

/** Prints what waits; when that fails as a whole, each alone, so that only what is at fault is missing. */
async function printTogether(
  waiting: readonly Waiting[],
  { clock, tell }: Pick<Surroundings, 'clock' | 'tell'>,
): Promise<readonly Reported[]> {
  const [first] = waiting;
  if (first === undefined) return [];
  const start = clock();
  const outputs = waiting.map(({ briefing, pdf }) => ({ format: 'pdf' as const, path: resolve(pdf), scene: briefing.scene }));
  const printer = commandPrinter(tell);
  const all = await printer.print({ scene: first.briefing.scene, outputs });
  const each = Math.round((clock() - start) / waiting.length);
  if (all.ok) {
    return Promise.all(waiting.map((one) => withPdf(one, { ...one.times, 'write PDF': each })));
  }
  const again = waiting.length > 1 && all.refusal.exit !== EXIT.missingInstall;
  if (!again) return waiting.map(({ file }) => ({ file, report: all }));
  const alone: Reported[] = [];
  for (const one of waiting) alone.push(...(await printTogether([one], { clock, tell })));
  return alone;
}
