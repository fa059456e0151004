import { VerboseReporter, type TestCase, type TestModule } from 'vitest/node';
import { textTable } from '../../src/cli/report/text-table';
import type { Tried } from './tried';

const RESULTS = { passed: 'held', failed: 'BROKEN', skipped: 'not tried', pending: 'not ended' } as const;

/** '3 min 12 s', '850 ms' */
export function took(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** 'test/assure/kills/saving.test.ts' → 'kills' */
const areaOf = ({ relativeModuleId }: TestModule): string => relativeModuleId.split('/').at(-2) ?? '';

/** Why a test did not run, where it says so. */
const reason = (test: TestCase): string => {
  const result = test.result();
  return result.state === 'skipped' ? (result.note ?? 'needs another user or system') : '';
};

function row(module: TestModule, test: TestCase): readonly string[] {
  const tried: Tried | undefined = test.meta().tried;
  return [
    areaOf(module),
    test.fullName.replaceAll(' > ', ' '),
    tried?.times ?? 'once',
    RESULTS[test.result().state],
    took(test.diagnostic()?.duration ?? 0),
    tried?.measured ?? reason(test),
  ];
}

/** Tells of each test as it ends and prints, when all has run, what was tried, how often, how it went and how long it took. */
export default class TableReporter extends VerboseReporter {
  readonly #start = Date.now();

  override async onTestRunEnd(...ended: Parameters<VerboseReporter['onTestRunEnd']>): Promise<void> {
    await super.onTestRunEnd(...ended);
    const [modules] = ended;
    const rows = modules.flatMap((module) => [...module.children.allTests()].map((test) => row(module, test)));
    const count = (result: string): number => rows.filter((cells) => cells[3] === result).length;
    const heads = ['area', { head: 'what was tried', widest: 96 }, { head: 'how often', align: 'right' as const }, 'result', { head: 'took', align: 'right' as const }, 'measured'];
    const broken = count(RESULTS.failed) + modules.flatMap((module) => module.errors()).length;
    const summary = `${count(RESULTS.passed)} of ${rows.length} held, ${broken} broken, ${count(RESULTS.skipped)} not tried; ${took(Date.now() - this.#start)} in all.`;
    process.stdout.write(`\n${textTable(heads, rows)}\n\n${summary}\n`);
  }
}
