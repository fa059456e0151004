import { draftRecord } from '../../core/edit/draft-record';
import type { BrandDraft, TemplateDraft } from '../../core/model/draft-record';
import type { App } from '../state/context';
import type { Editor, Session } from '../state/session';
import { strings } from '../strings';
import { draftText } from './document-text';
import { hasChanges, keepBrand, keepTemplate } from './drafts';
import type { Journal } from './journal';
import { keepUnsaved } from './keep-unsaved';
import { tellFailure } from './tell-failure';
import { refreshUnsaved } from './unsaved';

/** A change is given to the library once nothing followed it for so long. */
const PAUSE_MS = 400;

/** The recovery file is at most so much behind, however busily one types. */
const BEHIND_MS = 1_000;

/**
 * Follows the editors: what they change is given to the library a moment later, and kept in a
 * recovery file as it is, whatever is still missing in it, as long as the editor is open. What the
 * library could not take when the editor closes is set aside.
 */
export function keepDrafts(app: App): Journal {
  const { store, bridge } = app;
  let shown = editorIn(store.get());
  let pause: ReturnType<typeof setTimeout> | null = null;
  let behind: ReturnType<typeof setTimeout> | null = null;
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work, work));

  const keep = (editor: Editor, aside: boolean): Promise<void> =>
    inTurn(async () => {
      const { name, id } = editor.draft.present;
      const over = store.get().briefing?.journal ?? null;
      const texts = await draftText(recordOf(editor));
      const reply = await keepUnsaved(app, texts, { id: editor.journal, name, aside, of: { what: editor.show, entry: id, over } });
      if (!reply.ok) await tellFailure(app, reply.failure);
    });
  const drop = ({ journal }: Editor): Promise<void> => inTurn(async () => void (await bridge.call('unsaved:drop', { id: journal })));

  const stopWaiting = (): void => {
    if (pause !== null) clearTimeout(pause);
    if (behind !== null) clearTimeout(behind);
    pause = null;
    behind = null;
  };

  const wait = (editor: Editor): void => {
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(() => void give(app, editor), PAUSE_MS);
    behind ??= setTimeout(() => {
      behind = null;
      const now = editorIn(store.get());
      if (now?.journal === editor.journal) void keep(now, false);
    }, BEHIND_MS);
  };

  /** What the library takes needs no keeping any more; all else is kept. */
  const settle = async (editor: Editor, aside: boolean): Promise<boolean> => {
    const isSaved = !hasChanges(editor) || (await give(app, editor));
    await (isSaved ? drop(editor) : keep(editor, aside));
    return isSaved;
  };

  const leave = async (editor: Editor): Promise<void> => {
    const { name } = editor.draft.present;
    const isSaved = await settle(editor, true);
    await refreshUnsaved(app);
    if (isSaved) return;
    store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.platform.draftAside(name) } });
  };

  const stop = store.subscribe(() => {
    const before = shown;
    shown = editorIn(store.get());
    if (shown === before) return;
    if (before !== null && before.journal !== shown?.journal) {
      stopWaiting();
      void leave(before);
    }
    if (shown !== null && hasChanges(shown) && shown.draft !== before?.draft) wait(shown);
  });

  return {
    async flush() {
      stopWaiting();
      if (shown !== null) await settle(shown, false);
      await queue;
    },
    stop() {
      stopWaiting();
      stop();
    },
  };
}

function editorIn({ screen }: Session): Editor | null {
  return screen?.show === 'brand' || screen?.show === 'template' ? screen : null;
}

/** Gives the library what the editor shows; false when it cannot be taken as it is. */
async function give(app: App, editor: Editor): Promise<boolean> {
  const { given, draft, journal } = editor;
  const value = draft.present;
  if (given?.value === value) return given.taken;
  const taken = await (editor.show === 'brand' ? keepBrand(app, editor.draft.present) : keepTemplate(app, editor.draft.present));
  app.store.dispatch({ type: 'draft-given', journal, value, taken });
  return taken;
}

function recordOf(editor: Editor): BrandDraft | TemplateDraft {
  return editor.show === 'brand'
    ? { format: 'lectern-brand-draft', version: 1, ...draftRecord(editor.draft), taken: editor.taken }
    : { format: 'lectern-template-draft', version: 1, ...draftRecord(editor.draft), chosen: editor.chosen };
}
