import type { IpcMain } from 'electron';
import { channels } from '../../ipc/channels';
import { answer } from './answer';
import type { Domains } from './domains';

/** Connects every channel of the contract to its domain. */
export function registerIpc(
  ipcMain: IpcMain,
  domains: Domains,
  onSurprise: (error: unknown) => void,
): void {
  for (const channel of channels)
    ipcMain.handle(channel, ({ senderFrame }, request: unknown) =>
      answer({ channel, request, sender: senderFrame?.url ?? null }, domains, onSurprise),
    );
}
