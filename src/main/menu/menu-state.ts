import { basename } from 'node:path';
import { languageOf, systemWords } from '../../ipc/words';
import type { Recent } from '../storage/recents';
import type { Tokens } from '../storage/tokens';
import type { AppWindow } from '../windows/app-window';
import type { MenuState } from './menu-template';

/** What the menu shows for the window in front. */
export function menuState(
  front: AppWindow | null,
  recents: readonly Recent[],
  tokens: Tokens,
  locale: string,
): MenuState {
  const report = front?.report ?? null;
  const words = systemWords(report?.language ?? languageOf(locale));
  return {
    words,
    holding: new Set(report?.holding),
    undo: report?.undo ?? words.commands.undo,
    redo: report?.redo ?? words.commands.redo,
    recent: recents.map(({ path }) => ({ token: tokens.tokenFor(path), name: basename(path) })),
  };
}
