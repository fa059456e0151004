import type { BriefingDocument, Choice } from '../../core/model/document';
import type { Extraction } from '../../core/model/extraction';
import { strings } from '../strings';
import type { App } from '../state/context';
import { newBriefing } from '../state/session';
import { ask, working } from './ask';

/** Whether a new article starts a briefing of its own or joins the open one. */
export type Into = 'new' | 'open';

/**
 * Shows the open dialog and reads the chosen article. A new briefing gets the template of the id
 * given, or the one that fits the article best.
 */
export async function chooseArticle(app: App, into: Into, template?: string): Promise<void> {
  // Nothing is read while the dialog still stands.
  const stop = app.bridge.on('article:reading', () => app.store.dispatch({ type: 'working', words: strings.working.reading }));
  const reply = await ask(app, 'article:choose', { id: nextId(app, into) }).finally(() => {
    stop();
    app.store.dispatch({ type: 'working', words: null });
  });
  if (reply?.outcome === 'opened') await take(app, reply.extraction, into, template);
}

/** Opens one of the bundled samples. */
export async function openSample(app: App, sample: string): Promise<void> {
  const reply = await reading(app, () => ask(app, 'article:sample', { id: 'a1', sample }));
  if (reply === null) return;
  await take(app, reply.extraction, 'new');
  // A sample is at hand at any time: until something is changed there is nothing to keep.
  app.store.dispatch({ type: 'untouched' });
}

/** Reads files that were dropped on to the window, one after the other: the first makes a briefing, the others join it. */
export async function readDropped(app: App, files: readonly File[], into: Into): Promise<void> {
  let next = into;
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (await read(app, { name: file.name, format: 'file', bytes }, next)) next = 'open';
  }
}

/** Reads what was pasted: its HTML when the clipboard has it, its plain text otherwise. */
export async function readPasted(app: App, data: DataTransfer, into: Into): Promise<void> {
  const html = data.getData('text/html');
  const text = html === '' ? data.getData('text/plain') : html;
  if (text.trim() === '') {
    app.store.dispatch({ type: 'tell', notice: { tone: 'error', ...strings.start.nothingToPaste } });
    return;
  }
  const format = html === '' ? 'paste-text' : 'paste-html';
  const bytes = new TextEncoder().encode(text);
  await read(app, { name: strings.start.pastedName, format, bytes }, into);
}

interface Input {
  readonly name: string;
  readonly format: 'file' | 'paste-text' | 'paste-html';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads bytes as the next article of the open briefing, without adding it yet; null when that failed. */
export async function readAs(app: App, input: Input): Promise<Extraction | null> {
  const request = { ...input, id: nextId(app, 'open') };
  return (await reading(app, () => ask(app, 'article:read', request)))?.extraction ?? null;
}

/** Adds an article to the open briefing, all of it ticked, and shows it. */
export function addArticle({ store, now }: App, extraction: Extraction): void {
  const command = { do: 'add-article', extraction, choice: everything(extraction) } as const;
  store.dispatch({ type: 'perform', command, at: now() });
  store.dispatch({ type: 'show-article', article: extraction.article.id });
}

/** Whether there was an article to read. */
async function read(app: App, input: Input, into: Into): Promise<boolean> {
  const request = { ...input, id: nextId(app, into) };
  const reply = await reading(app, () => ask(app, 'article:read', request));
  if (reply !== null) await take(app, reply.extraction, into);
  return reply !== null;
}

const reading = <T>(app: App, work: () => Promise<T>): Promise<T> =>
  working(app, strings.working.reading, work);

function nextId({ store }: App, into: Into): string {
  const open = store.get().briefing?.history.present.extractions ?? [];
  if (into === 'new') return 'a1';
  const taken = open.map(({ article }) => Number(article.id.slice(1)) || 0);
  return `a${Math.max(0, ...taken) + 1}`;
}

/** Shows what was read as a briefing of its own, or as a further article of the open one. */
export async function take(app: App, extraction: Extraction, into: Into, template?: string): Promise<void> {
  const { store, newJournal } = app;
  const session = store.get();
  if (into === 'open' && session.briefing !== null) {
    return addArticle(app, extraction);
  }
  const document: BriefingDocument = {
    format: 'lectern',
    version: 1,
    extractions: [extraction],
    choices: [everything(extraction)],
    deck: null,
    fit: null,
  };
  const { templates, brands } = session.library;
  const { bestTemplate } = await import('../../core/compose/best-template');
  const best = bestTemplate(templates.map((entry) => entry.template), document.extractions, document.choices);
  const briefing = newBriefing(document, {
    journal: newJournal(),
    token: null,
    name: extraction.outline.title,
    saved: null,
    templateId: template ?? best?.id ?? '',
    brandId: session.briefing?.brandId ?? brands[0]?.brand.id ?? '',
  });
  store.dispatch({ type: 'open', briefing, step: 'article' });
}

/** All figures and sections ticked: leaving out is quicker than picking. */
const everything = ({ article, figures, outline }: Extraction): Choice => ({
  article: article.id,
  figures: figures.map(({ id }) => id),
  sections: outline.sections.map(({ id }) => id),
});
