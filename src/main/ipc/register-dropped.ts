import type { IpcMain } from 'electron';
import { DROPPED_CHANNEL } from '../../ipc/dropped-channel';
import { isAppUrl } from '../protocol/app-scheme';
import type { AppWindows } from '../windows/app-windows';
import { isOurs, openFile } from '../windows/open-file';

/** Opens what a person drops on to a window, in that window when it is empty. */
export function registerDropped(ipcMain: IpcMain, windows: AppWindows): void {
  ipcMain.handle(DROPPED_CHANNEL, async ({ sender, senderFrame }, request: unknown) => {
    const on = windows.of(sender.id);
    if (on === null || senderFrame === null || !isAppUrl(senderFrame.url)) return;
    const { droppedSchema } = await import('../../ipc/dropped');
    const dropped = droppedSchema.safeParse(request);
    if (!dropped.success || !isOurs(dropped.data.path)) return;
    windows.touch(on);
    openFile(windows, dropped.data.path);
  });
}
