import type { IpcMain } from 'electron';
import { channels } from '../../ipc/channels';
import { answer } from './answer';
import type { Domains } from './domains';

/** Connects every channel of the contract to the domains of the window that calls; null for a page that is none of ours. */
export function registerIpc(
  ipcMain: IpcMain,
  domainsOf: (contents: number) => Domains | null,
  onSurprise: (error: unknown) => void,
): void {
  for (const channel of channels)
    ipcMain.handle(channel, ({ sender, senderFrame }, request: unknown) =>
      answer({ channel, request, sender: senderFrame?.url ?? null }, domainsOf(sender.id), onSurprise),
    );
}
