import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** Printing on paper. */
export const printHandlers = ({ exporter }: Services): DomainHandlers<'print'> => ({
  async 'print:deck'({ branded }) {
    const printed = await (await exporter()).onPaper(branded);
    return printed.ok ? done({}) : printed;
  },
});
