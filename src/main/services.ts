import type { Exporter } from './export/exporter';
import type { Send } from './ipc/domains';
import type { AppPaths } from './paths';
import type { NetworkBlock } from './security/network-block';
import type { PendingWrites } from './storage/pending-writes';
import type { Tokens } from './storage/tokens';
import type { UserFolders } from './storage/user-folders';
import type { Dialogs } from './windows/dialogs';

/** All that the channels' handlers work with. */
export interface Services {
  readonly paths: AppPaths;
  readonly folders: UserFolders;
  readonly pending: PendingWrites;
  readonly tokens: Tokens;
  readonly dialogs: Dialogs;
  readonly network: NetworkBlock;
  /** Loaded and made when the first export starts. */
  readonly exporter: () => Promise<Exporter>;
  readonly send: Send;
}
