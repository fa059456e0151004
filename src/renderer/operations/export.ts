import type { ExportFormat } from '../../ipc/contract';
import type { App } from '../state/context';
import { brandOf } from '../state/selectors';
import type { ExportJob, ExportPlace } from '../state/session';
import { ask } from './ask';
import { brandedText } from './document-text';
import { fileName } from './documents';

/**
 * Writes one file after the other, each to where it went before; asks where when that is not known,
 * or when `elsewhere`. It is asked once: the other files go beside the first, under its name.
 * A cancelled dialog skips its format, and all when it is the first.
 */
export async function exportDeck(
  app: App,
  formats: readonly ExportFormat[],
  elsewhere = false,
): Promise<void> {
  const chosen: { format: ExportFormat; token: string }[] = [];
  for (const format of formats) {
    const before = app.store.get().briefing?.places[format];
    const place = before === undefined || elsewhere ? await choosePlace(app, format, chosen.find((one) => one.format !== 'png')?.token ?? null) : before;
    if (place === null && chosen.length === 0) return;
    if (place === null) continue;
    tell(app, format, { state: 'waiting', token: place.token });
    chosen.push({ format, token: place.token });
  }
  for (const { format, token } of chosen) await write(app, format, token);
}

/** Stops writing; the file that was there before stays as it is. */
export async function cancelExport(app: App, format: ExportFormat): Promise<void> {
  const job = app.store.get().exports[format];
  if (job?.state === 'waiting') return tell(app, format, { state: 'cancelled' });
  if (job?.state === 'running') await ask(app, 'export:cancel', { token: job.token });
}

/** Shows how far main is, as it says. Returns the function that stops listening. */
export function followExports(app: App): () => void {
  return app.bridge.on('export:progress', (progress) => {
    const { exports } = app.store.get();
    for (const format of Object.keys(exports) as ExportFormat[]) {
      const job = exports[format];
      if (job?.state === 'running' && job.token === progress.token) {
        tell(app, format, { ...progress, state: 'running' });
      }
    }
  });
}

const tell = ({ store }: App, format: ExportFormat, job: ExportJob | null): void =>
  store.dispatch({ type: 'export', format, job });

async function choosePlace(app: App, format: ExportFormat, beside: string | null): Promise<ExportPlace | null> {
  const { briefing } = app.store.get();
  if (briefing === null) return null;
  const reply = await ask(app, 'export:choose', { format, suggestedName: fileName(briefing), beside });
  if (reply?.outcome !== 'chosen') return null;
  const { token, name, folder } = reply;
  const place = { token, name, folder };
  app.store.dispatch({ type: 'export-place', format, place });
  return place;
}

async function write(app: App, format: ExportFormat, token: string): Promise<void> {
  const session = app.store.get();
  const deck = session.briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  if (session.exports[format]?.state !== 'waiting' || deck === null || brand === null) return;
  tell(app, format, { state: 'running', token, stage: 'laying-out', done: 0, of: deck.slides.length });
  const reply = await ask(app, 'export:run', { token, format, branded: await brandedText(deck, brand) });
  if (reply === null) return tell(app, format, null);
  if (reply.outcome === 'cancelled') return tell(app, format, { state: 'cancelled' });
  const { name, bytes, slides, draft, numbers, findings } = reply;
  tell(app, format, { state: 'written', token: reply.token, name, bytes, slides, draft, numbers, findings });
}
