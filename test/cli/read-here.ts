import type { Parse } from '../../src/cli/parse/parse-in-worker';
import { find } from '../../src/core/pipeline';
import { sha256 } from '../../src/main/parse/sha256';

/** Reads in this very thread: the built worker is tried where the built command line is. */
export const readHere: Parse = (order) => find(order, sha256);
