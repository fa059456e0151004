import type { Draft } from '../../core/edit/draft';
import { begin, type History } from '../../core/edit/history';
import type { Brand } from '../../core/model/brand';
import type { BriefingDocument } from '../../core/model/document';
import type { FitReport } from '../../core/model/fit';
import type { Template } from '../../core/model/template';
import type { Finding } from '../../core/model/finding';
import type { ExportFormat, Response } from '../../ipc/contract';
import type { Form } from '../../ipc/view';

export type Step = 'article' | 'deck' | 'export';

/** Something to tell the person, calmly; errors stay until they are closed. */
export interface Notice {
  readonly tone: 'error' | 'done';
  readonly message: string;
  readonly hint: string;
  /** Offered to be put back as long as the message stands. */
  readonly restore?: Restorable;
}

/** The parts of the library. */
export type LibraryPart = 'briefings' | 'templates' | 'brands';

/** What is shown in place of the open briefing, which stays as it is beneath. */
export type Screen =
  | { readonly show: 'library'; readonly part: LibraryPart }
  | { readonly show: 'help' }
  | BrandEditor
  | TemplateEditor;

interface Edited<T> {
  readonly draft: Draft<T>;
  /** Names its recovery file. */
  readonly journal: string;
  /** What was last given to the library, and whether that took it; null when nothing was yet. */
  readonly given: { readonly value: T; readonly taken: boolean } | null;
}

export interface BrandEditor extends Edited<Brand> {
  readonly show: 'brand';
  /** What could not be taken as it is from the house's own presentation. */
  readonly taken: readonly Finding[];
}

export interface TemplateEditor extends Edited<Template> {
  readonly show: 'template';
  /** Id of the slide that is shown; null for what holds for the template as a whole. */
  readonly chosen: string | null;
}

export type Editor = BrandEditor | TemplateEditor;

/** Something deleted that can be put back. */
export type Restorable =
  | { readonly what: 'template'; readonly template: Template }
  | { readonly what: 'brand'; readonly brand: Brand }
  | { readonly what: 'recent'; readonly token: string; readonly opened: string };

/** What the program offers beside the open briefing. */
export interface Library {
  readonly templates: Response<'templates:list'>;
  readonly brands: Response<'brands:list'>;
  readonly samples: Response<'article:samples'>;
  readonly recent: Response<'recent:list'>;
  /** Briefings that were never saved, or not since they were changed, and drafts, open in no window. */
  readonly unsaved: Response<'unsaved:list'>;
}

/** What lies over the window until it is answered or closed. */
export type Sheet =
  | { readonly name: 'palette' }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'unsaved' }
  /** The kinds of slide to choose from. */
  | { readonly name: 'add-slide' }
  /** Another program changed the open file; `saving` when that came out on saving. */
  | { readonly name: 'changed'; readonly file: string; readonly saving: boolean };
/** Where an export went: written again, it goes there without asking. */
export interface ExportPlace {
  readonly token: string;
  readonly name: string;
  readonly folder: string;
}

/** What a screen should show first when it is come to from somewhere else. */
export type Reveal =
  | { readonly in: 'slide'; readonly slide: string; readonly field: string }
  | { readonly in: 'article'; readonly article: string; readonly start: number; readonly figure: string | null };

/** One file being written, or the last one that was. */
export type ExportJob =
  | { readonly state: 'waiting'; readonly token: string }
  | {
      readonly state: 'running';
      readonly token: string;
      readonly stage: 'laying-out' | 'writing' | 'checking';
      readonly done: number;
      readonly of: number;
    }
  | { readonly state: 'cancelled' }
  | {
      readonly state: 'written';
      readonly token: string;
      readonly name: string;
      readonly bytes: number;
      readonly slides: number;
      readonly draft: boolean;
      /** Numbers read back from the file; null for what is not opened again. */
      readonly numbers: number | null;
      readonly findings: readonly Finding[];
    };

/** The briefing that is open. */
export interface Briefing {
  readonly history: History;
  /** Names its recovery file. */
  readonly journal: string;
  /** Null until it was saved once. */
  readonly token: string | null;
  readonly name: string;
  /** As it was last written to its file. */
  readonly saved: BriefingDocument | null;
  /** Id of the article shown in the article step. */
  readonly article: string;
  /** Chosen for the deck to come; a deck that there is names its own. */
  readonly templateId: string;
  readonly brandId: string;
  /** What the template found, once the person closed its report or opened the briefing again. */
  readonly fitSeen: FitReport | null;
  readonly places: Readonly<Partial<Record<ExportFormat, ExportPlace>>>;
  /** Null once it was shown. */
  readonly reveal: Reveal | null;
  /** Slides selected in the rail, the shown one last. */
  readonly slides: readonly string[];
}

/** A dialog with fields of its own. */
export interface OpenForm {
  readonly form: Form;
  /** Something was typed in it. */
  readonly begun: boolean;
}

/** All that the window shows. */
export interface Session {
  readonly step: Step;
  /** Null shows the open briefing, or the library when there is none. */
  readonly screen: Screen | null;
  readonly briefing: Briefing | null;
  readonly library: Library;
  readonly notice: Notice | null;
  readonly sheet: Sheet | null;
  /** Null while none is open. */
  readonly form: OpenForm | null;
  readonly exports: Readonly<Partial<Record<ExportFormat, ExportJob>>>;
  /** What is going on, in words; null when nothing is. */
  readonly working: string | null;
}

/** The session of a window that just opened. */
export const emptySession: Session = {
  step: 'article',
  screen: null,
  briefing: null,
  library: { templates: [], brands: [], samples: [], recent: [], unsaved: [] },
  notice: null,
  sheet: null,
  form: null,
  exports: {},
  working: null,
};

/** A briefing with a history of its own. */
export const newBriefing = (
  document: BriefingDocument,
  details: Pick<Briefing, 'journal' | 'token' | 'name' | 'saved' | 'templateId' | 'brandId'>,
): Briefing => ({
  ...details,
  history: begin(document),
  article: document.extractions[0]?.article.id ?? '',
  fitSeen: document.fit,
  places: {},
  reveal: null,
  slides: document.deck?.slides.slice(0, 1).map(({ id }) => id) ?? [],
});
