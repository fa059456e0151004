import { redoName, undoName } from '../../core/edit/history';
import type { Condition } from '../../ipc/commands/registry';
import type { Request } from '../../ipc/contract';
import { isDirty } from '../operations/documents';
import { strings } from '../strings';
import type { Session } from './session';

/** What holds in a session, for the commands that need it. */
export function holding({ briefing }: Pick<Session, 'briefing'>): readonly Condition[] {
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

/** 'Undo move slide', 'Redo typing': what the two would do now. */
export function undoWords({ briefing }: Pick<Session, 'briefing'>): { readonly undo: string; readonly redo: string } {
  const word = (name: ReturnType<typeof undoName>) => (name === null ? null : strings.commands[name]);
  const history = briefing?.history;
  return {
    undo: strings.undo(history === undefined ? null : word(undoName(history))),
    redo: strings.redo(history === undefined ? null : word(redoName(history))),
  };
}

/** What the window says of itself to main. */
export const reportOf = (session: Session, language: Request<'window:report'>['language']): Request<'window:report'> => ({
  language,
  journal: session.briefing?.journal ?? null,
  token: session.briefing?.token ?? null,
  edited: session.briefing !== null && isDirty(session.briefing),
  holding: holding(session),
  ...undoWords(session),
});
