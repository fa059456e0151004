import { partOf, type DraftField } from '../../core/edit/draft-part';
import { redoName, undoName } from '../../core/edit/history';
import type { Condition } from '../../ipc/commands/registry';
import type { Request } from '../../ipc/contract';
import { isDirty } from '../operations/documents';
import { strings } from '../strings';
import type { Screen, Session } from './session';

/** What holds in a session, for the commands that need it. */
export function holding({ briefing, screen }: Pick<Session, 'briefing' | 'screen'>): readonly Condition[] {
  if (screen !== null) return inEditor(screen);
  if (briefing === null) return [];
  const { past, present, future } = briefing.history;
  return [
    'briefing',
    ...(present.deck === null ? [] : (['deck'] as const)),
    ...(present.deck === null || briefing.slides.length === 0 ? [] : (['slides'] as const)),
    ...(past.length === 0 ? [] : (['undo'] as const)),
    ...(future.length === 0 ? [] : (['redo'] as const)),
  ];
}

/** In an editor undo and redo are the draft's; the library and the help have nothing to take back. */
function inEditor(screen: Screen): readonly Condition[] {
  if (screen.show !== 'brand' && screen.show !== 'template') return [];
  const { past, future } = screen.draft;
  return [...(past.length === 0 ? [] : (['undo'] as const)), ...(future.length === 0 ? [] : (['redo'] as const))];
}

/** 'Undo move slide', 'Redo typing': what the two would do now. */
export function undoWords({ briefing, screen }: Pick<Session, 'briefing' | 'screen'>): { readonly undo: string; readonly redo: string } {
  if (screen?.show === 'brand' || screen?.show === 'template') {
    const { past, future } = screen.draft;
    const change = (field: DraftField | undefined) => (field === undefined ? null : strings.editor.changes[partOf(field)]);
    return { undo: strings.undo(change(past.at(-1)?.field)), redo: strings.redo(change(future[0]?.field)) };
  }
  const word = (name: ReturnType<typeof undoName>) => (name === null ? null : strings.commands[name]);
  const history = screen === null ? briefing?.history : undefined;
  return {
    undo: strings.undo(history === undefined ? null : word(undoName(history))),
    redo: strings.redo(history === undefined ? null : word(redoName(history))),
  };
}

const editingOf = (screen: Screen | null): Request<'window:report'>['editing'] =>
  screen?.show === 'brand' || screen?.show === 'template'
    ? { what: screen.show, entry: screen.draft.present.id, draft: screen.journal }
    : null;

/** What the window says of itself to main. */
export const reportOf = (session: Session, language: Request<'window:report'>['language']): Request<'window:report'> => ({
  language,
  journal: session.briefing?.journal ?? null,
  token: session.briefing?.token ?? null,
  edited: session.briefing !== null && isDirty(session.briefing),
  editing: editingOf(session.screen),
  holding: holding(session),
  ...undoWords(session),
});
