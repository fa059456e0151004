import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** What is typed, looked up in the system's dictionary. */
export const spellingHandlers = ({ speller }: Services): DomainHandlers<'spelling'> => ({
  async 'spelling:check'({ words, language }) {
    return done({ misspelt: await (await speller()).misspelt(words, language) });
  },
});
