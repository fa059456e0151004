import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { copyName, type CopyWord } from '../../core/model/copy-name';
import { done, type Result } from '../../core/model/result';
import { keepInLibrary, listLibrary, type LibraryFolders } from './library';
import type { OwnFileKind } from './own-file';
import type { PendingWrites } from './pending-writes';

type Kept = { readonly id: string; readonly name: string };

/** 'board-paper', or 'board-paper-2' when that is taken, and so on. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.slice(0, 70);
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Adds one of the user's own under an id that nothing in the library has: no other is replaced. */
export async function addToLibrary<S extends z.ZodType<Kept>>(
  folders: LibraryFolders & { readonly own: string },
  value: z.output<S>,
  kind: OwnFileKind<S>,
  pending: PendingWrites | null,
): Promise<Result<z.output<S>>> {
  const { entries } = await listLibrary(folders, kind);
  const id = freeId(value.id, new Set(entries.map((entry) => entry.value.id)));
  const added = { ...value, id };
  const kept = await keepInLibrary(folders.own, added, kind, pending);
  return kept.ok ? done(added) : kept;
}

/** What became of an imported file. */
export type Import<T> =
  | { readonly outcome: 'imported'; readonly value: T }
  /** Something else of that id is there; `known` is its name. */
  | { readonly outcome: 'known'; readonly value: T; readonly known: string };

/**
 * Takes a template or brand that came from elsewhere into the library. The same again changes
 * nothing; one whose id an own one has is handed back, for the user to choose; what came with the
 * app is never hidden by it.
 */
export async function importToLibrary<S extends z.ZodType<Kept>>(
  folders: LibraryFolders & { readonly own: string },
  value: z.output<S>,
  kind: OwnFileKind<S>,
  pending: PendingWrites | null,
): Promise<Result<Import<z.output<S>>>> {
  const { entries } = await listLibrary(folders, kind);
  const known = entries.find((entry) => entry.value.id === value.id);
  if (known === undefined || isDeepStrictEqual(known.value, value)) {
    if (known === undefined) {
      const kept = await keepInLibrary(folders.own, value, kind, pending);
      if (!kept.ok) return kept;
    }
    return done({ outcome: 'imported', value });
  }
  if (known.origin === 'own') return done({ outcome: 'known', value, known: known.value.name });
  const added = await addToLibrary(folders, value, kind, pending);
  return added.ok ? done({ outcome: 'imported', value: added.value }) : added;
}

/**
 * Takes one into the library that the system's file manager asked to open: one of the user's own
 * that has its id and says something else stays, and both are told apart by their names.
 *
 * @param word what a copy is called, in the window's language.
 */
export async function takeIntoLibrary<S extends z.ZodType<Kept>>(
  folders: LibraryFolders & { readonly own: string },
  value: z.output<S>,
  kind: OwnFileKind<S>,
  word: CopyWord,
  pending: PendingWrites | null,
): Promise<Result<z.output<S>>> {
  const taken = await importToLibrary(folders, value, kind, pending);
  if (!taken.ok || taken.value.outcome === 'imported') return taken.ok ? done(taken.value.value) : taken;
  const { entries } = await listLibrary(folders, kind);
  const name = copyName(value.name, entries.map((entry) => entry.value.name), word);
  return addToLibrary(folders, { ...value, name }, kind, pending);
}
