import { done, failed } from '../../core/model/result';
import type { Presenter } from '../present/presenter';
import type { DomainHandlers } from './domains';

/** All that a window of a running show may call. */
export const showHandlers = (presenter: Presenter, contents: number): DomainHandlers<'show'> => ({
  'show:load'() {
    const content = presenter.contentFor(contents);
    return content === null
      ? failed('no-show')
      : done(content);
  },
  'show:do'(order) {
    presenter.order(order);
    return done({});
  },
});
