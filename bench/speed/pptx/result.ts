import { peakMemory } from './peak-memory';

/** What a child reports on its standard output, as JSON. */
export interface PptxResult {
  /** Milliseconds from the input in memory to the file's bytes. */
  readonly work: number;
  /** Peak resident memory of the process in megabytes. */
  readonly memory: number;
  /** Size of the file in kilobytes. */
  readonly size: number;
}

/** Times the making of a file and prints the result. */
export async function reportOn(make: () => Promise<Uint8Array>): Promise<void> {
  const start = performance.now();
  const bytes = await make();
  const work = performance.now() - start;
  const result: PptxResult = { work, memory: peakMemory(), size: bytes.length / 1000 };
  process.stdout.write(JSON.stringify(result));
}
