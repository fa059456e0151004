import type { BrowserWindow } from 'electron';
import { done, failed, type Result } from '../../../core/model/result';
import type { Scene } from '../../../core/scene/scene';
import { toInches } from '../../../core/scene/units';
import { cancelled } from '../../worker/cancelled';
import type { PrintPage } from '../print-page';
import type { JobControl } from '../progress';
import { partsOf } from './print-parts';

/**
 * Prints a scene as PDF: one page a slide, tagged and with an outline where the runtime can. A long
 * deck comes in several parts where the runtime cannot take it in one, in order.
 */
export async function printPdf(page: PrintPage, scene: Scene, control: JobControl): Promise<Result<readonly Uint8Array[]>> {
  const printed: Uint8Array[] = [];
  let slides = 0;
  for (const { scene: part, elsewhere } of partsOf(scene, process.versions.chrome)) {
    const before = slides;
    const onProgress: JobControl['onProgress'] = (progress) => control.onProgress({ ...progress, done: before + progress.done, of: scene.slides.length });
    const shown = await page.show(part, { format: 'pdf', elsewhere }, { ...control, onProgress });
    if (!shown.ok) return shown;
    const bytes = await printShown(shown.value, scene.size);
    if (!bytes.ok) return bytes;
    if (control.signal.aborted) return cancelled();
    printed.push(bytes.value);
    slides += part.slides.length;
  }
  return done(printed);
}

async function printShown(window: BrowserWindow, size: Scene['size']): Promise<Result<Uint8Array>> {
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
