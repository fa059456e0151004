import { done, failed, type Result } from '../../model/result';
import { untrustedPdf } from '../../pdf/untrusted-pdf';

/** Text set in one go, in points from the page's top left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

export interface PdfText {
  readonly pages: readonly Page[];
  /** The title in the file's properties, which is often a leftover. */
  readonly title: string | null;
}

const MAX_PAGES = 1_000;
/** Characters; a book of 1,000 pages has about two million. */
const MAX_TEXT = 5_000_000;
/** Characters of one page; the smallest print fills one with a tenth of it. */
const MAX_PAGE_TEXT = 200_000;

/**
 * The text of a PDF with its places. Scripts, forms and fonts' programs are not run and nothing
 * is drawn. Fails with `password`, `damaged`, `too-many-pages` or `too-large`.
 */
export async function pdfText(bytes: Uint8Array): Promise<Result<PdfText>> {
  const task = await untrustedPdf(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) return tooManyPages(pdf.numPages);
    const pages: Page[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number));
      if (page === null) return tooMuchText();
      length += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
      if (length > MAX_TEXT) return tooMuchText();
      pages.push(page);
    }
    const { info } = await pdf.getMetadata();
    const title = (info as { readonly Title?: unknown }).Title;
    return done({ pages, title: typeof title === 'string' && title !== '' ? title : null });
  } catch (error) {
    return refusal(error);
  } finally {
    await task.destroy();
  }
}

interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: number[] };
  streamTextContent(): {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly unknown[] } }>;
      cancel(reason: Error): Promise<void>;
    };
  };
  cleanup(): boolean;
}

interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Null when the page holds more than a page can. */
async function readPage(page: PdfPage): Promise<Page | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader();
  const fragments: Fragment[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    for (const item of chunk.value?.items ?? []) {
      const { str = '' } = item as Partial<PdfItem>;
      length += str.length;
      if (length > MAX_PAGE_TEXT) {
        // pdf.js asks for a reason, and without one never ends.
        await reader.cancel(new Error('more text than a page holds'));
        return null;
      }
      const fragment = fragmentOf(item as Partial<PdfItem>, transform);
      if (fragment) fragments.push(fragment);
    }
  page.cleanup();
  return { width, height, fragments };
}

function fragmentOf({ str, width, transform: own }: Partial<PdfItem>, view: readonly number[]): Fragment | null {
  if (!str || str.trim() === '' || !own) return null;
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view;
  const [sx = 0, skew = 0, , , tx = 0, ty = 0] = own;
  const size = Math.hypot(sx, skew);
  // Text set at an angle is a watermark or a chart's axis.
  if (size === 0 || Math.abs(skew) > Math.abs(sx) * 0.1) return null;
  return { text: str, x: a * tx + c * ty + e, y: b * tx + d * ty + f, width: width ?? 0, size };
}

function refusal(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return failed('password:pdf');
  return failed('damaged:pdf');
}

const tooManyPages = (pages: number): Result<never> =>
  failed('too-many-pages', pages);

const tooMuchText = (): Result<never> =>
  failed('too-large:pdf-text');
