import { parentPort, workerData } from 'node:worker_threads';
import { find } from '../../core/pipeline';
import type { ParseOrder } from '../../ipc/parse-contract';
import { sha256 } from '../../main/parse/sha256';

void find(workerData as ParseOrder, sha256).then((found) => parentPort!.postMessage(found));
