import { parentPort, workerData } from 'node:worker_threads';
import { checkBriefing, type GivenBriefing } from './check-briefing';

parentPort!.postMessage(checkBriefing(workerData as GivenBriefing));
