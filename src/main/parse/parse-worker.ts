import { parentPort, workerData } from 'node:worker_threads';
import { find } from '../../core/pipeline';
import type { ParseOrder } from './parse-messages';
import { sha256 } from './sha256';

void find(workerData as ParseOrder, sha256).then((found) => parentPort!.postMessage(found));
