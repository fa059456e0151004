import { done, failed, type Result } from '../../core/model/result';
import { toInches, type Pt } from '../../core/scene/units';
import type { Printable } from '../../core/scene/printable';
import type { PrintPage } from './print-page';
import type { JobControl } from './progress';

const MICRONS_AN_INCH = 25_400;

/** What the system says when a person closes its print dialog. */
const CANCELLED = /cancel/i;

/** Shows the system's print dialog for a deck. False when the person thought better of it. */
export async function printOnPaper(page: PrintPage, deck: Printable, control: JobControl): Promise<Result<boolean>> {
  const shown = await page.show(deck, deck.pieces, { format: 'pdf', elsewhere: [] }, control);
  if (!shown.ok) return shown;
  const micronsOf = (points: Pt): number => Math.round(toInches(points) * MICRONS_AN_INCH);
  const pageSize = { width: micronsOf(deck.size.w), height: micronsOf(deck.size.h) };
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
