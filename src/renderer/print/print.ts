import { failureOf } from '../../core/model/result';
import type { PrintBridge, PrintJob } from '../../ipc/print-contract';
import type { DrawnChart } from '../preview/draw-chart';
import { clearDocument, showDocument } from './print-document';

declare global {
  interface Window {
    readonly lecternPrint: PrintBridge;
  }
}

let drawn: readonly DrawnChart[] = [];

// A canvas drawn while the page prepares to print is recorded as vectors with real text; one drawn
// before is a bitmap.
window.addEventListener('beforeprint', () => {
  for (const chart of drawn) chart.redraw();
});

window.lecternPrint.onJob((job) => {
  clearDocument(drawn);
  drawn = [];
  void show(job);
});

async function show({ job, ...document }: PrintJob): Promise<void> {
  const { report } = window.lecternPrint;
  const of = document.pieces.reduce((sum, { slides }) => sum + slides, 0);
  try {
    drawn = await showDocument(document, (done) => report({ job, state: 'progress', done, of }));
    report({ job, state: 'ready', slides: of });
  } catch (reason) {
    report({ job, state: 'failed', failure: failureOf('page-not-drawn', String(reason)) });
  }
}
