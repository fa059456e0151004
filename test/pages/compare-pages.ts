import { join } from 'node:path';
import { comparePictures } from './page-picture';
import { compareTexts, lostWords } from './page-text';
import { convertInLibreOffice, pagePictures, pageTexts } from './programs';

/**
 * How far LibreOffice's picture of a page may be from the PDF's, in shares of full ink: over the
 * whole page, and over the worst tile of a 16 × 9 grid (60 × 60 points).
 */
export const TOLERANCE = { mean: 0.015, tile: 0.15 } as const;

/** What is not the same on one page of a presentation and its PDF. */
export interface PageDifference {
  /** From 1. */
  readonly page: number;
  readonly what: string;
}

/** Opens a presentation in LibreOffice and holds its pages against those of a PDF of the same scene. */
export async function comparePages(pptx: string, pdf: string, folder: string): Promise<readonly PageDifference[]> {
  const converted = await convertInLibreOffice(pptx, folder);
  const [office, printed] = await Promise.all([pageTexts(converted), pageTexts(pdf)]);
  if (office.length !== printed.length) {
    return [{ page: 0, what: `LibreOffice shows ${office.length} pages, the PDF has ${printed.length}` }];
  }
  const pictures = {
    office: await pagePictures(converted, join(folder, 'office')),
    printed: await pagePictures(pdf, join(folder, 'printed')),
  };
  return printed.flatMap((text, index) => {
    const page = index + 1;
    const { onlyFirst, onlySecond } = compareTexts(text, office[index] ?? '');
    const lost = lostWords(text, office[index] ?? '');
    const [ours, theirs] = [pictures.printed[index], pictures.office[index]];
    if (ours === undefined || theirs === undefined) return [{ page, what: 'a page has no picture' }];
    const { mean, worstTile, at } = comparePictures(ours, theirs);
    return [
      ...(onlyFirst === '' && onlySecond === '' ? [] : [{ page, what: `text: only in the PDF “${onlyFirst}”, only in the presentation “${onlySecond}”` }]),
      ...(lost.length === 0 ? [] : [{ page, what: `words that the presentation lacks: ${lost.join(', ')}` }]),
      ...(mean <= TOLERANCE.mean ? [] : [{ page, what: `picture: ${percent(mean)} of the page’s ink differs` }]),
      ...(worstTile <= TOLERANCE.tile ? [] : [{ page, what: `picture: ${percent(worstTile)} of the ink differs in column ${at[0] + 1}, row ${at[1] + 1} of 16 × 9` }]),
    ];
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
