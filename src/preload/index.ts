import * as electron from 'electron';
import { isChannel, isEventName } from '../ipc/channels';
import type { LecternBridge } from '../ipc/contract';
import { DROPPED_CHANNEL } from '../ipc/dropped-channel';
import { checkSpelling } from './spelling';

const { contextBridge, ipcRenderer } = electron;

/** Where a dropped file lies; empty for one that page code made up. Before Electron 32 files told it themselves. */
const pathOf = (file: File): string =>
  'webUtils' in electron ? electron.webUtils.getPathForFile(file) : ((file as { path?: string }).path ?? '');

/**
 * `window.lectern`: the contract and nothing else. The renderer gets neither `ipcRenderer` nor
 * Electron's event objects. Main checks every request and every reply by the contract's schemas.
 */
const bridge: LecternBridge = {
  call(channel, request) {
    if (!isChannel(channel)) throw new Error(`No such channel: ${String(channel)}`);
    return ipcRenderer.invoke(channel, request);
  },
  on(event, listener) {
    if (!isEventName(event)) throw new Error(`No such event: ${String(event)}`);
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload);
    ipcRenderer.on(event, forward);
    return () => void ipcRenderer.off(event, forward);
  },
  openDropped(file) {
    const path = file instanceof File ? pathOf(file) : '';
    if (path === '') return false;
    void ipcRenderer.invoke(DROPPED_CHANNEL, { path });
    return true;
  },
  checkSpelling,
};

contextBridge.exposeInMainWorld('lectern', bridge);
