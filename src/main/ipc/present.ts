import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** Starting a show from one of the app's windows. */
export const presentHandlers = ({ presenter, here }: Services): DomainHandlers<'present'> => ({
  'present:start'({ page, ...shown }) {
    presenter.start(here, shown, page);
    return done({});
  },
});
