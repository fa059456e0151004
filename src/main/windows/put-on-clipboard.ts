import * as electron from 'electron';

/** The clipboard as runtimes before Electron 45 have it. */
interface ClipboardBefore45 {
  write(data: { readonly text: string; readonly image: electron.NativeImage }): void;
}

/** Puts a picture and its words on the clipboard in one, so that each program takes what it can. */
export async function putOnClipboard(png: Uint8Array, text: string): Promise<void> {
  const { clipboard, nativeImage } = electron;
  if ('ClipboardItem' in electron) {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    await clipboard.write([new electron.ClipboardItem({ 'image/png': picture, 'text/plain': text })]);
    return;
  }
  const before = clipboard as unknown as ClipboardBefore45;
  before.write({ text, image: nativeImage.createFromBuffer(Buffer.from(png)) });
}
