import { changeDraft, redoDraft, undoDraft, type Draft } from '../../core/edit/draft';
import { perform, redo, undo, type History } from '../../core/edit/history';
import { assertNever } from '../../core/model/result';
import type { Action } from './action';
import type { Briefing, Session } from './session';

/** The session after an action; the very same session when nothing changed. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'perform':
      return withHistory(session, (history) => perform(history, action.command, action.at));
    case 'undo':
      return session.screen === null ? withHistory(session, undo) : withDraft(session, undoDraft);
    case 'redo':
      return session.screen === null ? withHistory(session, redo) : withDraft(session, redoDraft);
    case 'open':
      return { ...session, screen: null, briefing: action.briefing, step: action.step, notice: null, sheet: null, form: null, exports: {} };
    case 'close':
      return { ...session, screen: null, briefing: null, step: 'article', notice: null, sheet: null, form: null, exports: {} };
    case 'screen':
      return { ...session, screen: action.screen, notice: null };
    case 'draft-brand':
      return session.screen?.show === 'brand'
        ? { ...session, screen: { ...session.screen, draft: changeDraft(session.screen.draft, action.brand, action.field, action.at) } }
        : session;
    case 'draft-template':
      return session.screen?.show === 'template'
        ? { ...session, screen: { ...session.screen, draft: changeDraft(session.screen.draft, action.template, action.field, action.at) } }
        : session;
    case 'draft-given':
      return withGiven(session, action);
    case 'template-slide':
      return session.screen?.show === 'template' ? { ...session, screen: { ...session.screen, chosen: action.slide } } : session;
    case 'saved':
      return withBriefing({ ...session, notice: stillToPutBack(session.notice) }, (briefing) => ({
        ...briefing,
        token: action.token,
        name: action.name,
        saved: action.document,
      }));
    case 'untouched':
      return withBriefing(session, (briefing) => ({ ...briefing, saved: briefing.history.present }));
    case 'unsaved':
      return withBriefing(session, (briefing) => ({ ...briefing, saved: null }));
    case 'go':
      if (!reachable(session, action.step)) return session;
      return {
        ...session,
        screen: null,
        step: action.step,
        notice: stillNews(session.notice),
        form: action.step === session.step ? session.form : null,
      };
    case 'show-article':
      return withBriefing(session, (briefing) => ({ ...briefing, article: action.article }));
    case 'select-slides':
      return withBriefing(session, (briefing) => ({ ...briefing, slides: action.slides }));
    case 'choose-template':
      return withBriefing(session, (briefing) => ({ ...briefing, templateId: action.template }));
    case 'choose-brand':
      return withBriefing(session, (briefing) => ({ ...briefing, brandId: action.brand }));
    case 'close-fit':
      return withBriefing(session, (briefing) => ({ ...briefing, fitSeen: briefing.history.present.fit }));
    case 'export-place':
      return withBriefing(session, (briefing) => ({
        ...briefing,
        places: { ...briefing.places, [action.format]: action.place },
      }));
    case 'reveal':
      return withBriefing(session, (briefing) => ({ ...briefing, reveal: action.reveal }));
    case 'library':
      return { ...session, library: { ...session.library, ...action.library } };
    case 'tell':
      return { ...session, notice: action.notice };
    case 'sheet':
      return { ...session, sheet: action.sheet };
    case 'form':
      return { ...session, form: action.form };
    case 'export': {
      const { [action.format]: _, ...others } = session.exports;
      const exports = action.job === null ? others : { ...others, [action.format]: action.job };
      return { ...session, exports };
    }
    case 'working':
      return { ...session, working: action.words };
    default:
      return assertNever(action);
  }
}

/** What went well is no news at the next step; what went wrong stays until it is closed, what can be put back as long. */
const stillNews = (notice: Session['notice']): Session['notice'] =>
  notice?.tone === 'done' && notice.restore === undefined ? null : notice;

/** That it could not be saved, or was not, is no news once it is. */
const stillToPutBack = (notice: Session['notice']): Session['notice'] => (notice?.restore === undefined ? null : notice);

/** The deck and export steps need a deck. */
export const reachable = (session: Session, step: Session['step']): boolean =>
  session.briefing !== null &&
  (step === 'article' || session.briefing.history.present.deck !== null);

/** Undo and redo belong to what is shown: a draft in its editor, the briefing elsewhere. */
function withDraft(session: Session, change: <T>(draft: Draft<T>) => Draft<T>): Session {
  const { screen } = session;
  switch (screen?.show) {
    case 'brand':
      return { ...session, screen: { ...screen, draft: change(screen.draft) } };
    case 'template':
      return { ...session, screen: { ...screen, draft: change(screen.draft) } };
    default:
      return session;
  }
}

/** The editor may have been left meanwhile. */
function withGiven(session: Session, { journal, value, taken }: Extract<Action, { type: 'draft-given' }>): Session {
  const { screen } = session;
  if (screen?.show === 'brand' && value.format === 'lectern-brand' && screen.journal === journal)
    return { ...session, screen: { ...screen, given: { value, taken } } };
  if (screen?.show === 'template' && value.format === 'lectern-template' && screen.journal === journal)
    return { ...session, screen: { ...screen, given: { value, taken } } };
  return session;
}

function withBriefing(session: Session, change: (briefing: Briefing) => Briefing): Session {
  return session.briefing === null
    ? session
    : { ...session, briefing: change(session.briefing) };
}

function withHistory(session: Session, change: (history: History) => History): Session {
  if (session.briefing === null) return session;
  const history = change(session.briefing.history);
  if (history === session.briefing.history) return session;
  const briefing = { ...session.briefing, history };
  const next = { ...session, briefing: { ...briefing, ...stillThere(session.briefing, history) } };
  return reachable(next, next.step) ? next : { ...next, step: 'article' };
}

/** Selected slides that are gone give way to their neighbour; added ones are selected. */
function stillThere(before: Briefing, history: History): Pick<Briefing, 'slides' | 'article'> {
  const was = before.history.present.deck?.slides ?? [];
  const is = history.present.deck?.slides ?? [];
  const [idsBefore, ids] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))];
  const articles = history.present.extractions.map(({ article }) => article.id);
  const article = articles.includes(before.article) ? before.article : (articles[0] ?? '');
  const added = [...ids].filter((id) => !idsBefore.has(id));
  // Another template brings and takes slides: none of them was asked for by itself.
  const isMade = [...idsBefore].some((id) => !ids.has(id));
  if (added.length > 0 && was.length > 0 && !isMade) return { slides: added, article };
  const kept = before.slides.filter((id) => ids.has(id));
  if (kept.length > 0) return { slides: kept.length === before.slides.length ? before.slides : kept, article };
  const gone = was.findIndex(({ id }) => id === before.slides.at(-1));
  const ahead = was.slice(0, Math.max(0, gone)).filter(({ id }) => ids.has(id)).length;
  const neighbour = is[Math.min(ahead, is.length - 1)];
  return { slides: neighbour === undefined ? [] : [neighbour.id], article };
}
