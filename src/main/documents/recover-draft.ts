import { sound } from '../../core/edit/draft-record';
import { brandSchema } from '../../core/model/brand';
import { brandDraftSchema, templateDraftSchema } from '../../core/model/draft-record';
import { done, type Result } from '../../core/model/result';
import { unfinishedTemplateSchema } from '../../core/model/template';
import type { Services } from '../services';
import { parseOwnFile, type OwnFileKind } from '../storage/own-file';
import type { DraftHeader } from '../storage/recovery';

const BRAND_DRAFT: OwnFileKind<typeof brandDraftSchema> = {
  called: 'a brand',
  format: 'lectern-brand-draft',
  version: 1,
  schema: brandDraftSchema,
};

const TEMPLATE_DRAFT: OwnFileKind<typeof templateDraftSchema> = {
  called: 'a template',
  format: 'lectern-template-draft',
  version: 1,
  schema: templateDraftSchema,
};

/** The draft as JSON, checked. */
function checked(text: string, name: string, what: DraftHeader['what']): Result<string> {
  if (what === 'brand') {
    const draft = parseOwnFile(text, name, BRAND_DRAFT);
    return draft.ok ? done(JSON.stringify(sound(draft.value, brandSchema.shape))) : draft;
  }
  const draft = parseOwnFile(text, name, TEMPLATE_DRAFT);
  return draft.ok ? done(JSON.stringify(sound(draft.value, unfinishedTemplateSchema.shape))) : draft;
}

/** Brings a draft of a template or brand back into an editor in the window that calls. */
export function recoverDraft({ here }: Services, { id, name, what, entry }: DraftHeader, content: Buffer) {
  const text = checked(content.toString('utf8'), name, what);
  if (!text.ok) return text;
  here.editing = { what, entry, draft: id };
  return done({ outcome: 'draft' as const, id, what, text: text.value });
}
