import type { BrowserWindow } from 'electron';
import { done, failed, type Result } from '../../../core/model/result';
import { toInches } from '../../../core/scene/units';
import type { Printable } from '../../../core/scene/printable';
import { cancelled } from '../../worker/cancelled';
import type { PrintPage } from '../print-page';
import type { JobControl } from '../progress';
import { partsOf } from './print-parts';

/**
 * Prints a deck as PDF: one page a slide, tagged and with an outline where the runtime can. A long
 * one comes in several parts where the runtime cannot take it in one.
 *
 * @param take is given each part as it comes, in order.
 */
export async function printPdf(
  page: PrintPage,
  deck: Printable,
  take: (part: Uint8Array) => void,
  control: JobControl,
): Promise<Result<null>> {
  let before = 0;
  for (const { pieces, slides, elsewhere } of partsOf(deck, process.versions.chrome)) {
    const already = before;
    const onProgress: JobControl['onProgress'] = (progress) => control.onProgress({ ...progress, done: already + progress.done, of: deck.slides.length });
    const shown = await page.show(deck, pieces, { format: 'pdf', elsewhere }, { ...control, onProgress });
    if (!shown.ok) return shown;
    const bytes = await printShown(shown.value, deck.size);
    if (!bytes.ok) return bytes;
    if (control.signal.aborted) return cancelled();
    take(bytes.value);
    before += slides;
  }
  return done(null);
}

async function printShown(window: BrowserWindow, size: Printable['size']): Promise<Result<Uint8Array>> {
  try {
    return done(
      await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        pageSize: { width: toInches(size.w), height: toInches(size.h) },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        // Older runtimes ignore both.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  } catch (error) {
    return failed('print-failed:print', String(error));
  }
}
