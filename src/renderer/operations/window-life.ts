import type { App } from '../state/context';
import { reportOf } from '../state/report';
import { language } from '../strings';
import { lookAtFile } from './documents';
import { keepDrafts } from './draft-journal';
import { keepJournal } from './journal';
import { refreshBrands, refreshTemplates } from './library';
import { takeOrders } from './unsaved';

/**
 * Ties the window to main for as long as it lives: it reports what it shows, keeps what is unsaved,
 * takes main's orders and looks at its file whenever someone comes back to it. Returns the function
 * that ends all of it.
 */
export function liveWithMain(app: App): () => void {
  const { store, bridge } = app;
  const journals = [keepJournal(app), keepDrafts(app)];
  const flush = (): Promise<unknown> => Promise.all(journals.map((journal) => journal.flush()));
  let told = '';
  const report = (): void => {
    const now = reportOf(store.get(), language);
    const words = JSON.stringify(now);
    if (words === told) return;
    told = words;
    void bridge.call('window:report', now);
  };
  report();
  const look = (): void => void lookAtFile(app);
  window.addEventListener('focus', look);
  const stops = [
    store.subscribe(report),
    ...journals.map(({ stop }) => stop),
    bridge.on('library:changed', ({ part }) => void (part === 'brands' ? refreshBrands(app) : refreshTemplates(app))),
    bridge.on('window:ordered', () => void takeOrders(app)),
    bridge.on('window:closing', () => void flush().then(() => bridge.call('window:close', {}))),
    bridge.on('present:ended', ({ page }) => void import('./present').then(({ showLast }) => showLast(app, page))),
    () => window.removeEventListener('focus', look),
  ];
  return () => stops.forEach((stop) => stop());
}
