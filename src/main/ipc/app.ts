import { readFile } from 'node:fs/promises';
import { done } from '../../core/model/result';
import type { Services } from '../services';
import type { DomainHandlers } from './domains';

/** What the app says of itself. */
export const appHandlers = ({ paths, network }: Services): DomainHandlers<'app'> => ({
  async 'app:about'() {
    const { version } = JSON.parse(await readFile(paths.manifest, 'utf8')) as { version: string };
    return done({
      version,
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      blockedRequests: network.blockedRequests(),
    });
  },
});
