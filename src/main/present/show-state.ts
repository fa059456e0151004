import { assertNever } from '../../core/model/result';
import type { ShowOrder, ShowState } from '../../ipc/show';

/** A show that begins now. */
export const beginShow = (page: number, now: number): ShowState => ({ page, blank: 'no', since: now, paused: null });

/** The show after an order; what concerns its windows changes nothing in it. */
export function afterOrder(state: ShowState, order: ShowOrder, now: number): ShowState {
  switch (order.do) {
    case 'go':
      return { ...state, page: order.page, blank: 'no' };
    case 'blank':
      return { ...state, blank: order.blank };
    case 'pause':
      return state.paused === null ? { ...state, paused: now } : state;
    case 'resume':
      return state.paused === null ? state : { ...state, since: state.since + (now - state.paused), paused: null };
    case 'restart-clock':
      return { ...state, since: now, paused: state.paused === null ? null : now };
    case 'speaker':
    case 'end':
      return state;
    default:
      return assertNever(order);
  }
}
