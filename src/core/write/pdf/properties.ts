import type { Scene } from '../../scene/scene';
import { addObject, entriesOf, setEntries, type PdfFile } from './pdf-file';
import { pdfDate, pdfText, referenceTo } from './pdf-value';
import { fromLatin1 } from './bytes';
import { isTagged } from './tags';
import { xmpPacket } from './xmp';

/** What a PDF says about itself. */
export type PdfProperties = Pick<Scene, 'title' | 'subject' | 'language' | 'created' | 'madeFrom'>;

const PROGRAM = 'Lectern';

/**
 * Writes title, subject, language and date, where a reader shows them and as XMP, there with the
 * hashes of the articles; numbers the pages
 * as the slides are. Chromium's own dates are the moment of printing, so they are replaced.
 */
export function setProperties(file: PdfFile, properties: PdfProperties): void {
  const producer = entriesOf(file, file.info).get('Producer') ?? '(Chromium)';
  const date = pdfDate(properties.created);
  const info = new Map([
    ['Title', pdfText(properties.title)],
    ['Subject', pdfText(properties.subject)],
    ['Creator', `(${PROGRAM})`],
    ['Producer', producer],
    ['CreationDate', date],
    ['ModDate', date],
  ]);
  file.objects.set(file.info, { value: info, stream: null });
  const packet = fromLatin1(xmpPacket(properties, PROGRAM, isTagged(file)));
  const metadata = addObject(file, {
    value: new Map([
      ['Type', '/Metadata'],
      ['Subtype', '/XML'],
      ['Length', String(packet.length)],
    ]),
    stream: packet,
  });
  setEntries(file, file.root, {
    Metadata: referenceTo(metadata),
    Lang: pdfText(properties.language),
    ViewerPreferences: new Map([['DisplayDocTitle', 'true']]),
    PageLabels: new Map([['Nums', ['0', new Map([['S', '/D']])]]]),
  });
}
