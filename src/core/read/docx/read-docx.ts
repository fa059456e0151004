import mammoth from 'mammoth';
import { done, failed } from '../../model/result';
import type { Reader } from '../draft';
import { htmlDraft } from '../html/html-draft';
import { personName } from '../person-name';
import { openDocx } from './open-docx';

/** Word document, by its styles: headings, lists and tables as Word means them; pictures left out. */
export const readDocx: Reader = async ({ bytes }) => {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const html = await toHtml(opened.value.zip);
  if (html === null)
    return failed('damaged:word-text');
  const draft = htmlDraft(html, 'whole');
  if (!draft.ok) return draft;
  const property = (name: string): string | null =>
    new RegExp(`<${name}[^>]*>([^<]{1,500})</${name}>`).exec(opened.value.core ?? '')?.[1]?.trim() || null;
  return done({
    ...draft.value,
    meta: {
      title: property('dc:title'),
      byline: personName(property('dc:creator')),
      publisher: null,
      published: null,
    },
  });
};

/** Null when mammoth cannot read the document. */
async function toHtml(zip: Uint8Array): Promise<string | null> {
  try {
    // Node's build takes a buffer, the browser's an array buffer; each ignores the other.
    const input = { buffer: zip, arrayBuffer: zip.buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote:fresh", "p[style-name='Intense Quote'] => blockquote:fresh", "p[style-name='Caption'] => figcaption:fresh"],
    });
    return value;
  } catch {
    return null;
  }
}
