import type { BriefingDocument } from '../../core/model/document';
import type { View } from '../../ipc/view';
import { strings } from '../strings';
import type { App } from '../state/context';
import { templateIdOf } from '../state/selectors';
import type { Briefing, Session } from '../state/session';
import { documentText } from './document-text';
import { isDirty } from './documents';
import { keepUnsaved } from './keep-unsaved';
import { refreshUnsaved } from './unsaved';
import { tellFailure } from './tell-failure';

/** The recovery file is at most so much behind, however busily one types. */
const BEHIND_MS = 1_000;

/** How the window stands over it may be so much behind: where one looks changes more often than what one writes. */
const VIEW_BEHIND_MS = 3_000;

/** How long to wait after the disk refused. */
const RETRY_MS = 5_000;

/** Keeps what is not saved. */
export interface Journal {
  /** Keeps what is not kept yet, and waits until it stands on the disk. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Follows the session: unsaved changes are in the recovery file a second later, a briefing that
 * gives way to another is set aside whole, and what is saved is let go.
 */
export function keepJournal(app: App): Journal {
  const { store, bridge } = app;
  /** Each recovery file's content as last written, and how the window stood. */
  const kept = new Map<string, { readonly document: BriefingDocument; readonly form: View['form']; readonly view: string }>();
  /** Recovery files that are surely not there. */
  const gone = new Set<string>();
  let shown = store.get();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds that the timer was set to. */
  let waits = 0;
  let complained = false;
  let queue: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work, work));

  const keep = (briefing: Briefing, view: View, aside: boolean): Promise<void> =>
    inTurn(async () => {
      const { journal, token, name, history } = briefing;
      gone.delete(journal);
      const texts = await documentText(history.present);
      const reply = await keepUnsaved(app, texts, { id: journal, name, aside, of: { what: 'briefing', token, view } });
      if (reply.ok) {
        kept.set(journal, { document: history.present, form: view.form, view: JSON.stringify(view) });
        complained = false;
        return;
      }
      schedule(RETRY_MS);
      if (complained) return;
      complained = true;
      await tellFailure(app, reply.failure);
    });

  const drop = ({ journal }: Briefing): Promise<void> =>
    inTurn(async () => {
      // One that came back from an earlier run has a file that this run never wrote.
      if (gone.has(journal)) return;
      gone.add(journal);
      kept.delete(journal);
      await bridge.call('unsaved:drop', { id: journal });
    });

  const keepPresent = (): void => {
    timer = null;
    const session = store.get();
    const { briefing } = session;
    if (briefing !== null && hasUnsaved(briefing, session)) void keep(briefing, viewOf(briefing, session), false);
  };

  /** What is sooner to be kept takes along what may wait. */
  function schedule(after: number): void {
    if (timer !== null && waits <= after) return;
    if (timer !== null) clearTimeout(timer);
    waits = after;
    timer = setTimeout(keepPresent, after);
  }

  const setAside = (briefing: Briefing, session: Session): void => {
    if (!hasUnsaved(briefing, session)) return void drop(briefing);
    void keep(briefing, viewOf(briefing, session), true).then(() => refreshUnsaved(app));
    const notice = { tone: 'done' as const, ...strings.platform.setAside(briefing.name) };
    store.dispatch({ type: 'tell', notice });
  };

  const follow = (): void => {
    const before = shown;
    shown = store.get();
    const { briefing } = shown;
    if (briefing === before.briefing && shown.step === before.step && shown.form === before.form) return;
    if (before.briefing !== null && before.briefing.journal !== briefing?.journal) {
      setAside(before.briefing, before);
    }
    if (briefing === null) return;
    const known = kept.get(briefing.journal);
    if (!hasUnsaved(briefing, shown)) void drop(briefing);
    else if (known?.document !== briefing.history.present || known.form !== typedIn(shown)) schedule(BEHIND_MS);
    else if (known.view !== JSON.stringify(viewOf(briefing, shown))) schedule(VIEW_BEHIND_MS);
  };

  return {
    async flush() {
      if (timer !== null) clearTimeout(timer);
      keepPresent();
      await queue;
    },
    stop: store.subscribe(follow),
  };
}

/** What is typed in a dialog and not given yet. */
const typedIn = ({ form }: Session): View['form'] => (form?.begun === true ? form.form : null);

const hasUnsaved = (briefing: Briefing, session: Session): boolean => isDirty(briefing) || typedIn(session) !== null;

/** How the window stands over a briefing. */
const viewOf = (briefing: Briefing, session: Session): View => ({
  step: session.step,
  form: typedIn(session),
  article: briefing.article,
  slides: briefing.slides,
  templateId: templateIdOf(briefing),
  brandId: briefing.brandId,
});
