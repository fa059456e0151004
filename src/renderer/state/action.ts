import type { Command } from '../../core/edit/command';
import type { DraftField } from '../../core/edit/draft-part';
import type { BriefingDocument } from '../../core/model/document';
import type { Brand } from '../../core/model/brand';
import type { Template } from '../../core/model/template';
import type { ExportFormat } from '../../ipc/contract';
import type { Briefing, ExportJob, ExportPlace, Library, Notice, OpenForm, Reveal, Screen, Sheet, Step } from './session';

/** Everything that can happen to the session. Only `perform`, `undo` and `redo` change the briefing's content. */
export type Action =
  | { readonly type: 'perform'; readonly command: Command; readonly at: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'open'; readonly briefing: Briefing; readonly step: Step }
  | { readonly type: 'close' }
  | { readonly type: 'saved'; readonly token: string; readonly name: string; readonly document: BriefingDocument }
  /** As it is now, the briefing need not be kept: it can be had again at any time. */
  | { readonly type: 'untouched' }
  /** The file is no longer what was saved: another program changed or removed it. */
  | { readonly type: 'unsaved' }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'screen'; readonly screen: Screen | null }
  /** Changes the brand or template that is being edited; `field` joins what is typed in one. */
  | { readonly type: 'draft-brand'; readonly brand: Brand; readonly field: DraftField; readonly at: number }
  | { readonly type: 'draft-template'; readonly template: Template; readonly field: DraftField; readonly at: number }
  /** What the draft was when it was given to the library, and whether that took it. */
  | { readonly type: 'draft-given'; readonly journal: string; readonly value: Brand | Template; readonly taken: boolean }
  /** Shows a slide of the template that is edited, or the template as a whole. */
  | { readonly type: 'template-slide'; readonly slide: string | null }
  | { readonly type: 'show-article'; readonly article: string }
  | { readonly type: 'select-slides'; readonly slides: readonly string[] }
  | { readonly type: 'choose-template'; readonly template: string }
  | { readonly type: 'choose-brand'; readonly brand: string }
  /** The person has seen what the template found. */
  | { readonly type: 'close-fit' }
  | { readonly type: 'library'; readonly library: Partial<Library> }
  | { readonly type: 'tell'; readonly notice: Notice | null }
  /** Null takes it away. */
  | { readonly type: 'sheet'; readonly sheet: Sheet | null }
  /** Opens a dialog with fields, changes what is typed in it, or takes it away. */
  | { readonly type: 'form'; readonly form: OpenForm | null }
  | { readonly type: 'export-place'; readonly format: ExportFormat; readonly place: ExportPlace }
  /** Null once the screen has shown it. */
  | { readonly type: 'reveal'; readonly reveal: Reveal | null }
  /** Null takes the format's job away. */
  | { readonly type: 'export'; readonly format: ExportFormat; readonly job: ExportJob | null }
  | { readonly type: 'working'; readonly words: string | null };
