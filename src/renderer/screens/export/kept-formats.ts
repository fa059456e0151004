import type { ExportFormat } from '../../../ipc/contract';

const key = 'lectern-export-formats';

/** What is written when the person never chose. */
const usual: readonly ExportFormat[] = ['pptx', 'pdf'];

/** The formats that were ticked last. */
export function keptFormats(known: readonly ExportFormat[]): readonly ExportFormat[] {
  const kept = window.localStorage.getItem(key)?.split(' ');
  return kept === undefined ? usual : known.filter((format) => kept.includes(format));
}

/** Remembers what is ticked. */
export const keepFormats = (formats: readonly ExportFormat[]): void =>
  window.localStorage.setItem(key, formats.join(' '));
