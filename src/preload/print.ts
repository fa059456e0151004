import { contextBridge, ipcRenderer } from 'electron';
import { printChannels, type PrintBridge, type PrintJob } from '../ipc/print-contract';

type Listener = (job: PrintJob) => void;

let listener: Listener | null = null;
let waiting: PrintJob | null = null;

ipcRenderer.on(printChannels.job, (_event, job: PrintJob) => {
  if (listener) listener(job);
  else waiting = job;
});

const bridge: PrintBridge = {
  onJob(next) {
    listener = next;
    if (waiting) next(waiting);
    waiting = null;
  },
  report(report) {
    ipcRenderer.send(printChannels.report, report);
  },
};

contextBridge.exposeInMainWorld('lecternPrint', bridge);
