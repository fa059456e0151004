import { done, failed, type Result } from '../../../core/model/result';
import type { Scene } from '../../../core/scene/scene';
import { toInches } from '../../../core/scene/units';
import { cancelled } from '../../worker/cancelled';
import type { PrintPage } from '../print-page';
import type { JobControl } from '../progress';

/** Prints a scene as PDF: one page a slide, tagged and with an outline where the runtime can. */
export async function printPdf(page: PrintPage, scene: Scene, control: JobControl): Promise<Result<Uint8Array>> {
  const shown = await page.show(scene, { format: 'pdf' }, control);
  if (!shown.ok) return shown;
  try {
    const bytes = await shown.value.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      pageSize: { width: toInches(scene.size.w), height: toInches(scene.size.h) },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      // Older runtimes ignore both.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return control.signal.aborted ? cancelled() : done(bytes);
  } catch (error) {
    return failed('print-failed', `Chromium could not print the deck: ${String(error)}`, 'Please try again; a smaller deck needs less memory.');
  }
}
