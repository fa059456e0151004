import { lazy, Suspense } from 'react';
import { assertNever } from '../../core/model/result';
import { useSession } from '../state/context';
import type { Sheet } from '../state/session';

/** Fetched while nobody waits: what is typed at once must find it there. */
export const loadPalette = () => import('./palette/palette');

const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));
const Shortcuts = lazy(() => import('./palette/shortcuts').then((module) => ({ default: module.Shortcuts })));
const UnsavedSheet = lazy(() => import('./unsaved/unsaved-sheet').then((module) => ({ default: module.UnsavedSheet })));
const ChangedSheet = lazy(() => import('./changed-sheet').then((module) => ({ default: module.ChangedSheet })));

/** What lies over the window; the deck step shows its own choice of slides. */
export function Sheets() {
  const sheet = useSession((session) => session.sheet);
  return <Suspense>{sheet !== null && <One sheet={sheet} />}</Suspense>;
}

function One({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.name) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'unsaved':
      return <UnsavedSheet />;
    case 'changed':
      return <ChangedSheet file={sheet.file} saving={sheet.saving} />;
    case 'add-slide':
      return null;
    default:
      return assertNever(sheet);
  }
}
