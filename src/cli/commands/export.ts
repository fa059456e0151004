import { basename, extname, join, resolve } from 'node:path';
import type { Extraction } from '../../core/model/extraction';
import { writeAtomically } from '../../main/storage/write-atomically';
import type { CliCommand } from '../arguments';
import { openArticle } from '../article-file';
import { makeBriefing, type BriefingOrder } from '../briefing';
import { brandNamed, templateNamed } from '../bundled';
import { EXIT, refused, type Outcome } from '../exit-code';
import { exportReport, readableReport, type ExportReport } from '../report/export-report';
import { findingLines } from '../report/findings';
import { createStopwatch } from '../stopwatch';
import type { Parse } from '../parse/parse-in-worker';
import { makeFolder, writeBriefing, type Targets } from '../write-briefing';

/** What the command line lends its commands from outside. */
export interface Surroundings {
  /** Folder of what came with the program: templates, brands. */
  readonly assets: string;
  /** ISO 8601 date-time. */
  readonly now: string;
  /** A clock in milliseconds for timing stages. */
  readonly clock: () => number;
  /** Reads an article's file, which nobody trusts. */
  readonly parse: Parse;
  /** Progress and warnings, one line a call. */
  readonly tell: (line: string) => void;
}

type ExportCommand = Extract<CliCommand, { name: 'export' }>;

/** Makes the deck of each article and writes it. In a batch one failure does not stop the rest. */
export async function exportDecks(command: ExportCommand, around: Surroundings): Promise<Outcome<string>> {
  const template = await templateNamed(command.template, around.assets);
  if (!template.ok) return template;
  const brand = await brandNamed(command.brand, around.assets);
  if (!brand.ok) return brand;
  const order: BriefingOrder = {
    template: template.value,
    brand: brand.value,
    only: command.only,
    marking: command.marking,
    occasion: command.occasion,
    now: around.now,
  };
  return command.out === null ? single(command, order, around) : batch(command, command.out, order, around);
}

async function single(command: ExportCommand, order: BriefingOrder, around: Surroundings): Promise<Outcome<string>> {
  const exported = await exportOne(command.files, command, order, around);
  if (!exported.ok) return exported;
  const errors = exported.value.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) around.tell(findingLines(errors));
  const reported = await keepReport(command.report, exported.value);
  if (!reported.ok) return reported;
  return { ok: true, value: `${readableReport(exported.value)}\n` };
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

async function batch(
  command: ExportCommand,
  out: string,
  order: BriefingOrder,
  around: Surroundings,
): Promise<Outcome<string>> {
  const folder = await makeFolder(out);
  if (!folder.ok) return folder;
  const names = namesFor(command.files);
  const reports: ExportReport[] = [];
  const failures: { readonly file: string; readonly message: string; readonly hint: string; readonly code: string }[] = [];
  let exit: 2 | 3 | 4 = EXIT.unusableInput;
  for (const [index, file] of command.files.entries()) {
    around.tell(`${bar(index, command.files.length)} ${basename(file)}`);
    const name = names[index] ?? `deck-${index + 1}`;
    const targets: Targets = {
      pptx: join(out, `${name}.pptx`),
      pdf: join(out, `${name}.pdf`),
      png: null,
      pngWidth: command.pngWidth,
      handout: null,
      paper: command.paper,
      csv: null,
      figuresJson: null,
    };
    const exported = await exportOne([file], targets, order, around);
    if (exported.ok) {
      reports.push(exported.value);
      continue;
    }
    const { failure, exit: code } = exported.refusal;
    failures.push({ file, ...failure });
    if (code === EXIT.cannotWrite || code === EXIT.missingInstall) exit = code;
    around.tell(`${basename(file)}: ${failure.message} ${failure.hint}`);
  }
  around.tell(`${bar(command.files.length, command.files.length)} done`);
  const reported = await keepReport(command.report, { exported: reports, failed: failures });
  if (!reported.ok) return reported;
  if (failures.length > 0) {
    return refused(exit, {
      code: 'batch-incomplete',
      message: `${failures.length} of ${command.files.length} articles could not be exported: ${failures.map(({ file }) => basename(file)).join(', ')}.`,
      hint: 'The others were written; the lines above say why.',
    });
  }
  return { ok: true, value: `${reports.map(readableReport).join('\n\n')}\n` };
}

const bar = (done: number, of: number): string => {
  const full = Math.round((done / of) * 20);
  return `[${'█'.repeat(full)}${'·'.repeat(20 - full)}] ${done}/${of}`;
};

async function exportOne(
  files: readonly string[],
  targets: Targets,
  order: BriefingOrder,
  { clock, parse, tell }: Surroundings,
): Promise<Outcome<ExportReport>> {
  const watch = createStopwatch(clock);
  const extractions: Extraction[] = [];
  for (const [index, file] of files.entries()) {
    const opened = await watch.time('read and extract', () => openArticle(file, parse, `a${index + 1}`));
    if (!opened.ok) return opened;
    extractions.push(opened.value);
  }
  const briefing = await makeBriefing(extractions, order, watch);
  if (!briefing.ok) return briefing;
  const written = await writeBriefing(briefing.value, targets, watch, tell);
  if (!written.ok) return written;
  return { ok: true, value: exportReport(briefing.value, written.value, watch.times()) };
}

async function keepReport(path: string | null, report: unknown): Promise<Outcome<null>> {
  if (path === null) return { ok: true, value: null };
  const saved = await writeAtomically(resolve(path), Buffer.from(`${JSON.stringify(report, null, 2)}\n`), null);
  return saved.ok ? { ok: true, value: null } : refused(EXIT.cannotWrite, saved.failure);
}
