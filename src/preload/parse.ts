import { contextBridge, ipcRenderer } from 'electron';
import { parseChannels, type ParseBridge, type ParseOrder } from '../ipc/parse-contract';

type Listener = (order: ParseOrder) => void;

let listener: Listener | null = null;
let waiting: ParseOrder | null = null;

ipcRenderer.once(parseChannels.order, (_event, order: ParseOrder) => {
  if (listener) listener(order);
  else waiting = order;
});

const bridge: ParseBridge = {
  onOrder(next) {
    listener = next;
    if (waiting) next(waiting);
    waiting = null;
  },
  report(report) {
    ipcRenderer.send(parseChannels.report, report);
  },
};

contextBridge.exposeInMainWorld('lecternParse', bridge);
