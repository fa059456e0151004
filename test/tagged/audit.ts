import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { untrustedPdf } from '../../src/core/pdf/untrusted-pdf';
import type { PdfDeck } from '../../src/core/write/pdf/finish-pdf';

/** The standard structure types of ISO 32000-1, 14.8.4, and pdf.js's own name for a tree. */
const STANDARD: ReadonlySet<string> = new Set(
  'Root Document Part Sect Div Caption NonStruct P H1 H2 H3 L LI Lbl LBody Table TR TH TD THead TBody Span Quote Note Reference Link Annot Figure'.split(' '),
);

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly children?: readonly Tag[];
}

const below = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(below)];

/** What a screen reader, or a program that is strict about PDF/UA-1, would miss in a finished PDF: one line a fault. */
export async function auditPdf(bytes: Uint8Array, deck: PdfDeck): Promise<readonly string[]> {
  const task = await untrustedPdf(bytes);
  try {
    const pdf = await task.promise;
    const faults = await documentFaults(pdf, deck);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      faults.push(...(await pageFaults(page)).map((fault) => `page ${number}: ${fault}`));
      page.cleanup();
    }
    return faults;
  } finally {
    await task.destroy();
  }
}

async function documentFaults(pdf: PDFDocumentProxy, { slides, title, language }: PdfDeck): Promise<string[]> {
  const { info, metadata } = await pdf.getMetadata();
  const said = info as { readonly Title?: string; readonly Language?: string };
  const marked = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const shown = (await pdf.getViewerPreferences()) as { readonly DisplayDocTitle?: boolean } | null;
  const outline = ((await pdf.getOutline()) as readonly { readonly title: string }[] | null) ?? [];
  const xmp: unknown = metadata?.getRaw();
  return [
    ...(pdf.numPages === slides.length ? [] : [`${pdf.numPages} pages for ${slides.length} slides`]),
    ...(said.Title === title ? [] : ['another title']),
    ...(said.Language === language ? [] : ['another language']),
    ...(marked?.Marked === true ? [] : ['no tags']),
    ...(shown?.DisplayDocTitle === true ? [] : ['its name in place of its title']),
    ...(outline.length === slides.length ? [] : [`an outline of ${outline.length}`]),
    ...(typeof xmp === 'string' && xmp.includes('<pdfuaid:part>1<') ? [] : ['no word of PDF/UA']),
    ...((await pdf.getJSActions()) === null && (await pdf.getAttachments()) === null ? [] : ['scripts or attachments']),
  ];
}

async function pageFaults(page: PDFPageProxy): Promise<readonly string[]> {
  const tree = (await page.getStructTree()) as Tag | null;
  if (tree === null) return ['no tags'];
  const tags = below(tree);
  const named = (role: string): readonly Tag[] => tags.filter((tag) => tag.role === role);
  const roles = new Set(tags.flatMap(({ role }) => role ?? []));
  const [first, ...more] = tags.filter(({ role }) => /^H[1-6]$/.test(role ?? ''));
  return [
    ...[...roles].filter((role) => !STANDARD.has(role)).map((role) => `a tag ${role}`),
    ...(first?.role === 'H1' && more.length === 0 ? [] : [`${more.length + 1} headings, ${first?.role} first`]),
    ...named('Figure').filter(({ alt }) => (alt ?? '').trim() === '').map(() => 'a figure without words'),
    ...named('Table').filter((table) => !below(table).some(({ role }) => role === 'TH')).map(() => 'a table without headings'),
    ...named('LI').filter((item) => !(item.children ?? []).some(({ role }) => role === 'LBody')).map(() => 'a list item without a body'),
    ...(await linkFaults(page)),
    ...(await fontFaults(page)),
  ];
}

async function linkFaults(page: PDFPageProxy): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as readonly { readonly subtype?: string; readonly contentsObj?: { readonly str: string }; readonly url?: string; readonly dest?: unknown }[];
  return annotations.flatMap(({ subtype, contentsObj, url, dest }) => [
    ...(subtype === 'Link' ? [] : [`an annotation ${subtype}`]),
    ...((contentsObj?.str ?? '') === '' ? ['a link without words'] : []),
    ...(url === undefined || /^(https?|mailto):/.test(url) ? [] : [`a link to ${url}`]),
    ...(url === undefined && (dest === null || dest === undefined) ? ['a link to nowhere'] : []),
  ]);
}

async function fontFaults(page: PDFPageProxy): Promise<readonly string[]> {
  const { styles, items } = await page.getTextContent();
  await page.getOperatorList();
  const missing = Object.keys(styles).filter((id) => page.commonObjs.has(id) && (page.commonObjs.get(id) as { readonly missingFile?: boolean }).missingFile === true);
  return [...missing.map((id) => `a font ${id} that is not embedded`), ...(items.length === 0 ? ['no text'] : [])];
}
