import { strings } from '../../strings';
import type { IconName } from '../../ui/icon';
import type { Act } from '../../ui/pointed-menu';

/** Asks for a name and gives it on. */
export type AskName = (name: string, rename: (name: string) => void) => void;

/** A template or brand of the library, and what its operations do. */
interface Kept {
  readonly origin: 'bundled' | 'own';
  readonly name: string;
  readonly icon: IconName;
  readonly edit: () => void;
  readonly duplicate: () => void;
  readonly exportAs: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

const words = strings.library;

/** What can be done with everything that the library keeps; a bundled one keeps its name and its place. */
export function keptActs({ origin, name, icon, edit, duplicate, exportAs, rename, remove }: Kept, askName: AskName): readonly Act[] {
  const acts: readonly Act[] = [
    { id: 'edit', name: words.edit, icon, run: edit },
    { id: 'duplicate', name: words.duplicate, icon: 'copy', run: duplicate },
    { id: 'export', name: words.exportAs, icon: 'export', run: exportAs },
  ];
  if (origin === 'bundled') return acts;
  return [
    ...acts,
    { id: 'rename', name: words.renameAsk, icon: 'pencil', run: () => askName(name, rename) },
    { id: 'remove', name: words.remove, icon: 'trash', danger: true, run: remove },
  ];
}
