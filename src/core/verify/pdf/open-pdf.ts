import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { done, failed, type Result } from '../../model/result';
import { untrustedPdf } from '../../pdf/untrusted-pdf';
import type { PdfFont, PdfPage, PdfRun, WrittenPdf } from './written-pdf';

const MOST_PAGES = 3_000;

/**
 * Opens a PDF: its pages' text with places and fonts, its properties and outline. Scripts, forms
 * and fonts' programs are not run and nothing is drawn.
 *
 * @returns the PDF, or a Failure: `password`, `damaged`, `too-large`.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Result<WrittenPdf>> {
  const task = await untrustedPdf(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return failed('too-large:deck-pages', name, pdf.numPages, MOST_PAGES);
    const { info, metadata } = await pdf.getMetadata();
    const said = info as { readonly Title?: unknown; readonly Author?: unknown; readonly Language?: unknown };
    const titles = await outlineTitles(pdf);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await readPage(await pdf.getPage(number), number, titles.get(number) ?? ''));
    }
    const marked = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null;
    return done({ title: words(said.Title), author: words(said.Author), language: words(said.Language), tagged: marked?.Marked === true, madeFrom: hashesIn(metadata?.getRaw()), pages });
  } catch (error) {
    return refusal(error, name);
  } finally {
    await task.destroy();
  }
}

/** A program that saves the file again may write its properties as attributes; the address stays. */
const hashesIn = (xmp: unknown): readonly string[] =>
  [...words(xmp).matchAll(/urn:sha256:([0-9a-f]{64})\b/gi)].map(([, hash = '']) => hash.toLowerCase());

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

interface OutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly OutlineItem[];
}

/** Page numbers with the titles that the outline gives them. */
async function outlineTitles(pdf: PDFDocumentProxy): Promise<ReadonlyMap<number, string>> {
  const titles = new Map<number, string>();
  const visit = async (items: readonly OutlineItem[]): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page: unknown = target?.[0];
      // Deeper entries are slides, outer ones sections that begin on the same page.
      if (typeof page === 'object' && page !== null) titles.set((await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0])) + 1, title);
      await visit(below);
    }
  };
  await visit(((await pdf.getOutline()) as readonly OutlineItem[] | null) ?? []);
  return titles;
}

interface TextPiece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

async function readPage(page: PDFPageProxy, number: number, title: string): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform as readonly number[];
  const runs = (items as readonly Partial<TextPiece>[]).flatMap(({ str, width = 0, transform: own }): PdfRun[] => {
    if (str === undefined || str.trim() === '' || own === undefined) return [];
    const [sx = 0, skew = 0, , , tx = 0, ty = 0] = own;
    const size = Math.hypot(sx, skew);
    return size === 0 ? [] : [{ text: str, x: a * tx + c * ty + e, y: b * tx + d * ty + f, width, size }];
  });
  const fonts = await fontsOf(page, Object.keys(styles));
  page.cleanup();
  return { number, width, height, title, runs, fonts };
}

/** Names and embedding are known once the page's operators are read. */
async function fontsOf(page: PDFPageProxy, ids: readonly string[]): Promise<readonly PdfFont[]> {
  await page.getOperatorList();
  return ids.flatMap((id) => {
    if (!page.commonObjs.has(id)) return [];
    const { name = '', missingFile = false } = page.commonObjs.get(id) as { readonly name?: string; readonly missingFile?: boolean };
    return [{ name: name.replace(/^[A-Z]{6}\+/, ''), embedded: !missingFile }];
  });
}

function refusal(error: unknown, name: string): Result<never> {
  if (error instanceof Error && error.name === 'PasswordException') {
    return failed('password:deck', name);
  }
  return failed('damaged:deck', name);
}
