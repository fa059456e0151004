import type { BriefingFiles } from './documents/briefing-files';
import type { Exporter } from './export/exporter';
import type { Send } from './ipc/domains';
import type { AppPaths } from './paths';
import type { Presenter } from './present/presenter';
import type { NetworkBlock } from './security/network-block';
import type { PendingWrites } from './storage/pending-writes';
import type { SeenFiles } from './storage/seen-files';
import type { Speller } from './spelling/speller';
import type { Tokens } from './storage/tokens';
import type { UserFolders } from './storage/user-folders';
import type { AppWindow } from './windows/app-window';
import type { AppWindows } from './windows/app-windows';
import type { Dialogs } from './windows/dialogs';

/** What all windows share. */
export interface SharedServices {
  readonly paths: AppPaths;
  readonly folders: UserFolders;
  readonly pending: PendingWrites;
  readonly tokens: Tokens;
  readonly network: NetworkBlock;
  /** Loaded and made when the first export starts. */
  readonly exporter: () => Promise<Exporter>;
  readonly seen: SeenFiles;
  /** Loaded when the first briefing is opened or saved. */
  readonly briefings: () => Promise<BriefingFiles>;
  /** Made when the first word is looked up. */
  readonly speller: () => Promise<Speller>;
  readonly windows: AppWindows;
  readonly presenter: Presenter;
  /** A window reported something that the menu shows, or the recent briefings changed. */
  readonly refreshMenu: () => void;
}

/** All that the handlers of one window's calls work with. */
export interface Services extends SharedServices {
  /** The window that calls. */
  readonly here: AppWindow;
  /** Over that window. */
  readonly dialogs: Dialogs;
  readonly send: Send;
}
