/** What must hold for a command to be of use. The window says which of these hold now. */
export const conditions = ['briefing', 'deck', 'slides', 'undo', 'redo'] as const;
export type Condition = (typeof conditions)[number];

/** Where a command stands in the palette and in the list of shortcuts. */
export type CommandGroup = 'file' | 'edit' | 'slide' | 'view' | 'help';

/** Keys in Electron's notation; an array where macOS has a habit of its own: [elsewhere, macOS]. */
type Keys = string | readonly [elsewhere: string, mac: string];

interface Entry {
  readonly group: CommandGroup;
  readonly keys: Keys;
  /** Always of use when absent. */
  readonly when?: Condition;
  /**
   * The window itself listens for the keys, because they mean something else while one types; the
   * menu only shows them.
   */
  readonly keysInWindow?: true;
}

/**
 * Every command of the app, once. The system menu, the palette, the context menus and the list of
 * shortcuts are made from this; its words stand in `words/`.
 */
const entries = {
  new: { group: 'file', keys: 'CmdOrCtrl+N' },
  'new-window': { group: 'file', keys: 'CmdOrCtrl+Shift+N' },
  'open-article': { group: 'file', keys: 'CmdOrCtrl+O' },
  'open-document': { group: 'file', keys: 'CmdOrCtrl+Shift+O' },
  save: { group: 'file', keys: 'CmdOrCtrl+S', when: 'briefing' },
  'save-as': { group: 'file', keys: 'CmdOrCtrl+Shift+S', when: 'briefing' },
  'save-template': { group: 'file', keys: 'CmdOrCtrl+Alt+S', when: 'deck' },
  export: { group: 'file', keys: 'CmdOrCtrl+E', when: 'deck' },
  print: { group: 'file', keys: 'CmdOrCtrl+P', when: 'deck' },
  close: { group: 'file', keys: 'CmdOrCtrl+W' },
  undo: { group: 'edit', keys: 'CmdOrCtrl+Z', when: 'undo' },
  redo: { group: 'edit', keys: ['Ctrl+Y', 'Cmd+Shift+Z'], when: 'redo' },
  palette: { group: 'edit', keys: 'CmdOrCtrl+K' },
  'build-deck': { group: 'slide', keys: 'CmdOrCtrl+Return', when: 'briefing' },
  'add-slide': { group: 'slide', keys: 'CmdOrCtrl+M', when: 'deck' },
  'copy-slide': { group: 'slide', keys: 'CmdOrCtrl+Shift+C', when: 'slides' },
  'duplicate-slides': { group: 'slide', keys: 'CmdOrCtrl+D', when: 'slides' },
  'remove-slides': { group: 'slide', keys: ['Delete', 'Backspace'], when: 'slides', keysInWindow: true },
  'move-slides-up': { group: 'slide', keys: 'Alt+Up', when: 'slides', keysInWindow: true },
  'move-slides-down': { group: 'slide', keys: 'Alt+Down', when: 'slides', keysInWindow: true },
  'step-article': { group: 'view', keys: 'CmdOrCtrl+1', when: 'briefing' },
  'step-deck': { group: 'view', keys: 'CmdOrCtrl+2', when: 'deck' },
  'step-export': { group: 'view', keys: 'CmdOrCtrl+3', when: 'deck' },
  present: { group: 'view', keys: ['F5', 'Cmd+Shift+Return'], when: 'deck' },
  'present-here': { group: 'view', keys: ['Shift+F5', 'Cmd+Alt+Return'], when: 'deck' },
  library: { group: 'file', keys: 'CmdOrCtrl+L' },
  help: { group: 'help', keys: 'F1' },
  shortcuts: { group: 'help', keys: 'CmdOrCtrl+/' },
  about: { group: 'help', keys: 'CmdOrCtrl+Shift+F1' },
} as const satisfies Readonly<Record<string, Entry>>;

export type AppCommand = keyof typeof entries;

/** One command as the menu and the palette see it, on one platform. */
export interface CommandEntry {
  readonly id: AppCommand;
  readonly group: CommandGroup;
  /** In Electron's notation: 'CmdOrCtrl+Shift+S'. */
  readonly keys: string;
  readonly when: Condition | null;
  readonly keysInWindow: boolean;
}

export const appCommands = Object.keys(entries) as readonly AppCommand[];

/** A command with the keys of this platform. */
export function commandEntry(id: AppCommand, mac: boolean): CommandEntry {
  const { group, keys, when, keysInWindow }: Entry = entries[id];
  return {
    id,
    group,
    keys: typeof keys === 'string' ? keys : keys[mac ? 1 : 0],
    when: when ?? null,
    keysInWindow: keysInWindow ?? false,
  };
}

/** Whether a command is of use while these conditions hold. */
export const isEnabled = (id: AppCommand, holding: ReadonlySet<Condition>): boolean => {
  const { when }: Entry = entries[id];
  return when === undefined || holding.has(when);
};
