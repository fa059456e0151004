import { recordedDraft } from '../../core/edit/draft-record';
import type { BrandDraft, TemplateDraft } from '../../core/model/draft-record';
import type { Response } from '../../ipc/contract';
import type { App } from '../state/context';
import type { Editor } from '../state/session';
import { strings } from '../strings';
import { ask } from './ask';

/**
 * Whether a template or brand may be opened in the editor here. One that another window edits comes
 * forward there; of one that was left with changes these are shown instead.
 */
export async function mayEdit(app: App, what: Editor['show'], entry: string): Promise<boolean> {
  const reply = await ask(app, 'unsaved:edit', { what, entry });
  if (reply?.outcome === 'draft') showDraft(app, reply);
  return reply?.outcome === 'free';
}

type Kept = Extract<Response<'unsaved:open'>, { readonly outcome: 'draft' }>;

/** Shows a draft that was kept in its editor, as it stood. */
export function showDraft({ store }: App, kept: Kept): void {
  const screen = editorOf(kept);
  store.dispatch({ type: 'screen', screen });
  store.dispatch({ type: 'tell', notice: { tone: 'done', ...strings.platform.draftBack(screen.draft.present.name) } });
}

// Main has checked it by the schemas; what it says is believed.
function editorOf({ id, what, text }: Kept): Editor {
  if (what === 'brand') {
    const record = JSON.parse(text) as BrandDraft;
    return { show: what, draft: recordedDraft(record), journal: id, given: null, taken: record.taken };
  }
  const record = JSON.parse(text) as TemplateDraft;
  return { show: what, draft: recordedDraft(record), journal: id, given: null, chosen: record.chosen };
}
