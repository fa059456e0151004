import type { Failure } from '../../core/model/result';
import { failureIn } from '../../ipc/words/failures';
import type { App } from '../state/context';
import { language } from '../strings';

/** Says what failed and what to do, until it is closed. */
export async function tellFailure({ store }: Pick<App, 'store'>, failure: Failure): Promise<void> {
  store.dispatch({ type: 'tell', notice: { tone: 'error', ...(await failureIn(language, failure)) } });
}
