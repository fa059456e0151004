import { failed, type Failure, type Result } from '../../core/model/result';

const CODE = 'cancelled';

/** What a job that its caller ended gives back. */
export const cancelled = (): Result<never> => failed(CODE);

export const isCancelled = (failure: Failure): boolean => failure.code === CODE;
