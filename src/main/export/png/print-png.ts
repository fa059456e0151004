import type { BrowserWindow } from 'electron';
import { done, failed, type Result } from '../../../core/model/result';
import { toPixels } from '../../../core/scene/units';
import type { Printable } from '../../../core/scene/printable';
import { cancelled } from '../../worker/cancelled';
import type { PrintPage } from '../print-page';
import type { JobControl } from '../progress';

/** Takes one slide's picture. Slides stand below each other, by the rule in ipc/print-contract.ts. */
async function picture(window: BrowserWindow, { size }: Pick<Printable, 'size'>, index: number, scale: number): Promise<Buffer> {
  const width = toPixels(size.w);
  const height = toPixels(size.h);
  const { data } = (await window.webContents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: index * height, width, height, scale },
  })) as { data: string };
  return Buffer.from(data, 'base64');
}

/**
 * Takes a picture of every slide.
 *
 * @param width of each picture in pixels.
 * @param take is given each picture as it comes, counted from 0; its Failure ends the job.
 * @returns how many pictures were taken.
 */
export async function printPng(
  page: PrintPage,
  deck: Printable,
  width: number,
  take: (index: number, png: Uint8Array) => Promise<Result<unknown>>,
  control: JobControl,
): Promise<Result<number>> {
  const scale = width / toPixels(deck.size.w);
  const shown = await page.show(deck, deck.pieces, { format: 'png', scale }, control);
  if (!shown.ok) return shown;
  const { debugger: protocol } = shown.value.webContents;
  if (!protocol.isAttached()) protocol.attach();
  try {
    for (let index = 0; index < deck.slides.length; index += 1) {
      if (control.signal.aborted) return cancelled();
      const taken = await take(index, await picture(shown.value, deck, index, scale));
      if (!taken.ok) return taken;
      control.onProgress({ stage: 'writing', done: index + 1, of: deck.slides.length });
    }
    return done(deck.slides.length);
  } catch (error) {
    return failed('print-failed:picture', String(error));
  } finally {
    protocol.detach();
  }
}
