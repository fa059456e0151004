import { optimiseLate } from '../../main/export/beside/optimise-late';
import type { CliCommand } from '../arguments';
import { briefingOf, type BriefingOrder } from '../briefing';
import { brandNamed, templatesOffered } from '../bundled';
import type { CommandPrinter } from '../command-printer';
import type { Outcome } from '../exit-code';
import { exportReport, readableReport, type ExportReport } from '../report/export-report';
import { keepReport } from '../report/keep-report';
import { findingLines } from '../report/findings';
import { createStopwatch } from '../stopwatch';
import type { Parse } from '../parse/parse-in-worker';
import { writeBriefing, type Targets } from '../write-briefing';
import { exportBatch } from './export-batch';

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
  /** File of the built worker that long decks have beside them; null for none. */
  readonly secondWorker: string | null;
  /** Progress and warnings, one line a call. */
  readonly tell: (line: string) => void;
}

export type ExportCommand = Extract<CliCommand, { name: 'export' }>;

/**
 * Makes the deck of each article and writes it. In a batch one failure does not stop the rest.
 *
 * @param printer started already, where one deck is to be printed; its starter dismisses it.
 */
export async function exportDecks(command: ExportCommand, around: Surroundings, printer: CommandPrinter | null): Promise<Outcome<string>> {
  const templates = await templatesOffered(command.template, around.assets);
  if (!templates.ok) return templates;
  const brand = await brandNamed(command.brand, around.assets);
  if (!brand.ok) return brand;
  const order: BriefingOrder = {
    templates: templates.value,
    brand: brand.value,
    only: command.only,
    marking: command.marking,
    occasion: command.occasion,
    language: command.language,
    now: around.now,
    secondWorker: around.secondWorker,
  };
  return command.out === null ? single(command, order, around, printer) : exportBatch(command, command.out, order, around);
}

async function single(command: ExportCommand, order: BriefingOrder, around: Surroundings, printer: CommandPrinter | null): Promise<Outcome<string>> {
  optimiseLate();
  const exported = await exportOne(command.files, command, order, around, printer);
  if (!exported.ok) return exported;
  const { findings, checked } = exported.value;
  const errors = [...findings, ...checked.flatMap((file) => file.findings)].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) around.tell(findingLines(errors));
  const reported = await keepReport(command.report, exported.value);
  if (!reported.ok) return reported;
  return { ok: true, value: `${readableReport(exported.value)}\n` };
}

async function exportOne(
  files: readonly string[],
  targets: Targets,
  order: BriefingOrder,
  { clock, parse }: Surroundings,
  printer: CommandPrinter | null,
): Promise<Outcome<ExportReport>> {
  const watch = createStopwatch(clock);
  const briefing = await briefingOf(files, order, watch, parse);
  if (!briefing.ok) return briefing;
  const written = await writeBriefing(briefing.value, targets, watch, printer);
  if (!written.ok) return written;
  return { ok: true, value: exportReport(briefing.value, written.value, watch.times()) };
}
