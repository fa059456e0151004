import { appCommands, commandEntry, isEnabled, type AppCommand } from '../../../ipc/commands/registry';
import { shortcutWords } from '../../../ipc/commands/shortcut-words';
import { systemWords, type SystemLanguage } from '../../../ipc/words';
import { holding, undoWords } from '../../state/report';
import type { Session } from '../../state/session';

/** Something that the palette finds. */
export interface PaletteEntry {
  readonly id: string;
  readonly does:
    | { readonly type: 'command'; readonly command: AppCommand }
    | { readonly type: 'slide'; readonly slide: string }
    | { readonly type: 'recent'; readonly token: string };
  readonly name: string;
  /** Where it belongs: 'File', 'Slides'. */
  readonly group: string;
  readonly keys: string;
}

interface PaletteWords {
  readonly slides: string;
  readonly recent: string;
}

/** A slide to go to. */
export interface SlideTitle {
  readonly id: string;
  readonly title: string;
}

/** Every command of use now, then the slides and the recent briefings to go to. */
export function paletteEntries(
  session: Session,
  titles: readonly SlideTitle[],
  language: SystemLanguage,
  words: PaletteWords,
  mac: boolean,
): readonly PaletteEntry[] {
  const holds = new Set(holding(session));
  const named = systemWords(language);
  const { undo, redo } = undoWords(session);
  const nameOf = (id: AppCommand): string => (id === 'undo' ? undo : id === 'redo' ? redo : named.commands[id]);
  const commands = appCommands
    .filter((id) => id !== 'palette' && isEnabled(id, holds))
    .map((id): PaletteEntry => {
      const { group, keys } = commandEntry(id, mac);
      return {
        id,
        does: { type: 'command', command: id },
        name: nameOf(id),
        group: named.groups[group],
        keys: shortcutWords(keys, mac, language),
      };
    });
  const slides = titles.map(
    ({ id, title }, index): PaletteEntry => ({
      id: `slide ${id}`,
      does: { type: 'slide', slide: id },
      name: `${index + 1} ${title}`,
      group: words.slides,
      keys: '',
    }),
  );
  const recent = session.library.recent.map(
    ({ token, name }): PaletteEntry => ({
      id: `recent ${token}`,
      does: { type: 'recent', token },
      name,
      group: words.recent,
      keys: '',
    }),
  );
  return [...commands, ...slides, ...recent];
}

/** Entries whose words all begin like, or hold, what is typed; better matches first. */
export function matching(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return entries.filter(({ does }) => does.type === 'command');
  const score = ({ name, group }: PaletteEntry): number => {
    const words = `${name} ${group}`.toLocaleLowerCase();
    let sum = 0;
    for (const word of wanted) {
      const at = words.indexOf(word);
      if (at === -1) return 0;
      sum += at === 0 ? 3 : words[at - 1] === ' ' ? 2 : 1;
    }
    return sum;
  };
  return entries
    .map((entry) => ({ entry, score: score(entry) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
