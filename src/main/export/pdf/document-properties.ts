import { appendObjects, dictionaryOf, readTrailer } from './incremental-update';

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 date-time in UTC. */
  readonly created: string;
}

/** Text as a PDF string: UTF-16 with its mark, in hexadecimal. */
const pdfText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** D:20230703000000+00'00', as long as the dates that Chromium writes. */
const pdfDate = (created: string): string =>
  `D:${created.replace(/[-:TZ]/g, '').slice(0, 14).padEnd(14, '0')}+00'00'`;

const CHROMIUM_DATE = /D:\d{14}\+00'00'/g;
/** Chromium names itself and the machine's system here; brackets within are escaped. */
const CHROMIUM_CREATOR = /\/Creator \((?:[^()\\]|\\.)*\)/;

const withEntries = (dictionary: string, entries: Readonly<Record<string, string>>): string => {
  const missing = Object.entries(entries).filter(([name]) => !new RegExp(`/${name}\\b`).test(dictionary));
  return `${dictionary.slice(0, -2)}${missing.map(([name, value]) => `\n/${name} ${value}`).join('')}>>`;
};

/**
 * Writes title, subject, language and date into a PDF that Chromium printed: older ones leave out
 * title and language, and all of them write the moment of printing and the machine's system, so
 * that no two files of the same deck were the same. The old properties are overwritten in their
 * place, no byte longer, and their successors appended.
 */
export function setDocumentProperties(pdf: Uint8Array, properties: DocumentProperties): Buffer {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const outline = readTrailer(text);
  const date = pdfDate(properties.created);

  const info = dictionaryOf(text, outline.info, outline);
  const oldInfo = text
    .slice(info.start, info.end)
    .replace(CHROMIUM_DATE, date)
    .replace(CHROMIUM_CREATOR, (creator) => '/Creator (Lectern)'.padEnd(creator.length));
  file.write(oldInfo, info.start, 'latin1');

  const root = dictionaryOf(text, outline.root, outline);
  const newInfo = [
    '<<',
    `/Title ${pdfText(properties.title)}`,
    `/Subject ${pdfText(properties.subject)}`,
    '/Creator (Lectern)',
    `/Producer ${/\/Producer (\([^)]*\))/.exec(oldInfo)?.[1] ?? '(Chromium)'}`,
    `/CreationDate (${date})`,
    `/ModDate (${date})>>`,
  ].join('\n');
  const newRoot = withEntries(text.slice(root.start, root.end), {
    Lang: pdfText(properties.language),
    ViewerPreferences: '<</DisplayDocTitle true>>',
  });
  const objects = new Map([
    [outline.info, newInfo],
    [outline.root, newRoot],
  ]);
  return appendObjects(file, objects, outline);
}
