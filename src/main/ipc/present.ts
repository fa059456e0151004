import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** Starting a show from one of the app's windows. */
export const presentHandlers = ({ presenter, here }: Services): DomainHandlers<'present'> => ({
  'present:start'({ deck, brand, page }) {
    presenter.start(here, deck, brand, page);
    return done({});
  },
});
