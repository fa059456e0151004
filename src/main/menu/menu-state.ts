import { basename } from 'node:path';
import { languageOf, systemWords, type SystemLanguage } from '../../ipc/words';
import type { Recent } from '../storage/recents';
import type { Tokens } from '../storage/tokens';
import type { AppWindow } from '../windows/app-window';
import type { MenuState } from './menu-template';

/** The language that a window speaks; the system's, until it has said so. */
export const languageIn = (window: AppWindow | null, locale: string): SystemLanguage => window?.report?.language ?? languageOf(locale);

/** What the menu shows for the window in front. */
export function menuState(
  front: AppWindow | null,
  recents: readonly Recent[],
  tokens: Tokens,
  locale: string,
): MenuState {
  const report = front?.report ?? null;
  const words = systemWords(languageIn(front, locale));
  return {
    words,
    holding: new Set(report?.holding),
    undo: report?.undo ?? words.commands.undo,
    redo: report?.redo ?? words.commands.redo,
    recent: recents.map(({ path }) => ({ token: tokens.tokenFor(path), name: basename(path) })),
  };
}
