import type { TestContext } from 'vitest';

/** What a proof says of itself in the table that ends the run. */
export interface Tried {
  /** How often: '80 kills', '2,000 files'. */
  readonly times?: string;
  /** What was measured on the way: 'at most 412 MB'. */
  readonly measured?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    tried?: Tried;
  }
}

/** Notes how often something was tried, and what was measured. A later note adds to an earlier one. */
export function tried({ task }: Pick<TestContext, 'task'>, noted: Tried): void {
  task.meta.tried = { ...task.meta.tried, ...noted };
}

/** '2,000 files' */
export const many = (count: number, things: string): string => `${count.toLocaleString('en')} ${things}`;
