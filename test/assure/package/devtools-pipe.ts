import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

/** The page of a program started with `--remote-debugging-pipe`. */
export interface PipedPage {
  /** What an expression of the page comes to. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression of the page is true. @throws after half a minute, naming it. */
  until(expression: string): Promise<void>;
}

const LIMIT_MS = 30_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

/**
 * Speaks the DevTools protocol over the program's third and fourth file descriptors. Playwright
 * asks a browser on connecting for download folders, which Electron refuses; the page alone it has.
 */
export async function pipedPage({ stdio }: ChildProcess): Promise<PipedPage> {
  const [into, outOf] = [stdio[3] as Writable, stdio[4] as Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let text = '';
  outOf.setEncoding('utf8').on('data', (part: string) => {
    const messages = `${text}${part}`.split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  const ask = (method: string, params: object, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, result }) => (error ? reject(new Error(error.message)) : resolve(result)));
      into.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  const firstPage = async (): Promise<string> => {
    for (const start = Date.now(); Date.now() - start < LIMIT_MS; await pause()) {
      const { targetInfos } = (await ask('Target.getTargets', {})) as {
        readonly targetInfos: readonly { readonly type: string; readonly targetId: string }[];
      };
      const page = targetInfos.find(({ type }) => type === 'page');
      if (page) return page.targetId;
    }
    throw new Error('The installed app showed no window');
  };
  const attached = (await ask('Target.attachToTarget', { targetId: await firstPage(), flatten: true })) as {
    readonly sessionId: string;
  };

  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await ask('Runtime.evaluate', { expression, returnByValue: true }, attached.sessionId)) as {
      readonly result: { readonly value?: unknown };
    };
    return answer.result.value;
  };
  return {
    evaluate,
    async until(expression) {
      for (const start = Date.now(); Date.now() - start < LIMIT_MS; await pause())
        // A page that is still loading has no context to ask.
        if ((await evaluate(expression).catch(() => false)) === true) return;
      throw new Error(`Never became true in the installed app: ${expression}`);
    },
  };
}
