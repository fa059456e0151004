import { contextBridge, ipcRenderer } from 'electron';
import { isChannel, isEventName } from '../ipc/channels';
import type { LecternBridge } from '../ipc/contract';

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
};

contextBridge.exposeInMainWorld('lectern', bridge);
