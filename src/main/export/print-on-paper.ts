import { done, failed, type Result } from '../../core/model/result';
import type { Scene } from '../../core/scene/scene';
import { toInches, type Pt } from '../../core/scene/units';
import type { PrintPage } from './print-page';
import type { JobControl } from './progress';

const MICRONS_AN_INCH = 25_400;

/** What the system says when a person closes its print dialog. */
const CANCELLED = /cancel/i;

/** Shows the system's print dialog for a scene. False when the person thought better of it. */
export async function printOnPaper(page: PrintPage, scene: Scene, control: JobControl): Promise<Result<boolean>> {
  const shown = await page.show(scene, { format: 'pdf', elsewhere: [] }, control);
  if (!shown.ok) return shown;
  const micronsOf = (points: Pt): number => Math.round(toInches(points) * MICRONS_AN_INCH);
  const pageSize = { width: micronsOf(scene.size.w), height: micronsOf(scene.size.h) };
  return new Promise((resolve) => {
    shown.value.webContents.print(
      { silent: false, printBackground: true, margins: { marginType: 'none' }, pageSize },
      (printed, reason) => {
        if (printed) resolve(done(true));
        else if (reason === '' || CANCELLED.test(reason)) resolve(done(false));
        else resolve(failed('not-printed', reason));
      },
    );
  });
}
