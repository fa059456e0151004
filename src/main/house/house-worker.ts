import { parentPort, workerData } from 'node:worker_threads';
import { houseBrand } from '../../core/house/house-brand';
import type { HouseOrder } from './house-messages';

const { bytes, name } = workerData as HouseOrder;
parentPort!.postMessage(houseBrand(bytes, name));
