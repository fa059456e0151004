import { join } from 'node:path';

/** Where the user's own things lie inside the app's data folder. */
export interface UserFolders {
  readonly templates: string;
  readonly brands: string;
  readonly recents: string;
  /** The first slide of each recent briefing. */
  readonly covers: string;
  /** The folder that files were exported to last. */
  readonly exportFolder: string;
  readonly recovery: string;
  readonly backups: string;
  readonly windowState: string;
  readonly theme: string;
  readonly pendingWrites: string;
}

export const userFolders = (userData: string): UserFolders => ({
  templates: join(userData, 'templates'),
  brands: join(userData, 'brands'),
  recents: join(userData, 'recent-briefings.json'),
  covers: join(userData, 'covers'),
  exportFolder: join(userData, 'export-folder.json'),
  recovery: join(userData, 'recovery'),
  backups: join(userData, 'backups'),
  windowState: join(userData, 'window-state.json'),
  theme: join(userData, 'theme.json'),
  pendingWrites: join(userData, 'pending-writes'),
});
