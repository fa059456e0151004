import { articleFailures } from './failures-articles';
import { fileFailures } from './failures-files';
import { programFailures } from './failures-program';

/**
 * What may fail, in English: what happened and what to do. The id is the failure's code; what
 * stands behind a colon tells cases of one code apart.
 */
export const failureWords = { ...articleFailures, ...fileFailures, ...programFailures };

/** One closed type for every language: a missing failure does not compile. */
export type FailureWords = typeof failureWords;
export type FailureId = keyof FailureWords;

