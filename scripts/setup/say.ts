/** One line to stderr; stdout belongs to results. */
export type Say = (line: string) => void;

export const say: Say = (line) => void process.stderr.write(`${line}\n`);

export const silent: Say = () => {};

/** A line that is written over itself on a terminal, and every tenth of the way elsewhere. */
export interface Progress {
  update(done: number, of: number): void;
  end(): void;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Shows how much of a download has come. `done` and `of` are bytes. */
export function downloadProgress(label: string, out: NodeJS.WriteStream = process.stderr): Progress {
  let shownTenth = -1;
  return {
    update(done, of) {
      const percent = Math.min(100, Math.floor((done / of) * 100));
      const line = `${label}: ${megabytes(done)} of ${megabytes(of)} MB (${percent}%)`;
      if (out.isTTY) out.write(`\r${line} `);
      else if (Math.floor(percent / 10) > shownTenth) {
        shownTenth = Math.floor(percent / 10);
        out.write(`${line}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write('\n');
    },
  };
}
