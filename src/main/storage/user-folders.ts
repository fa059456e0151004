import { join } from 'node:path';

/** Where the user's own things lie inside the app's data folder. */
export interface UserFolders {
  readonly templates: string;
  readonly brands: string;
  readonly recents: string;
  /** The first slide of each recent briefing. */
  readonly covers: string;
  /** The folders that files were opened from and written to last. */
  readonly visitedFolders: string;
  /** Words added to the dictionary. */
  readonly ownWords: string;
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
  visitedFolders: join(userData, 'visited-folders.json'),
  ownWords: join(userData, 'own-words.json'),
  recovery: join(userData, 'recovery'),
  backups: join(userData, 'backups'),
  windowState: join(userData, 'window-state.json'),
  theme: join(userData, 'theme.json'),
  pendingWrites: join(userData, 'pending-writes'),
});
