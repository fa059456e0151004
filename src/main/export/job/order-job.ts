import type { Printable } from '../../../core/scene/printable';
import { printable } from '../../../core/write/html/printable';
import type { Job, PrintOrder } from './job';
import type { OrderedPdf } from './printed-files';

/** What Electron is asked for an order, and what becomes of the PDFs among its outputs, by their place. */
export interface OrderedJob {
  readonly job: Job;
  readonly pdfs: ReadonlyMap<number, OrderedPdf>;
}

/** Writes an order's pages; where its files go remains here. */
export function jobOf({ scene, outputs }: PrintOrder): OrderedJob {
  const deck = printable(scene);
  const pdfs = new Map<number, OrderedPdf>();
  const jobs = outputs.map((output, index): Job['outputs'][number] => {
    if (output.format === 'png') return output;
    const own = output.scene === undefined || output.scene === scene ? null : printable(output.scene);
    pdfs.set(index, { path: output.path, deck: saidOf(own ?? deck) });
    return { format: 'pdf', deck: own };
  });
  return { job: { deck, outputs: jobs }, pdfs };
}

/** What the file says of its deck, without its pages, which Electron has. */
const saidOf = ({ title, subject, language, created, madeFrom, size, slides }: Printable): OrderedPdf['deck'] => ({
  title,
  subject,
  language,
  created,
  madeFrom,
  size,
  slides,
});
