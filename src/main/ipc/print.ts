import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** Printing on paper. */
export const printHandlers = ({ exporter }: Services): DomainHandlers<'print'> => ({
  async 'print:deck'({ deck, brand }) {
    const printed = await (await exporter()).onPaper(deck, brand);
    return printed.ok ? done({}) : printed;
  },
});
