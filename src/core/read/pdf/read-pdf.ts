import { done, failed } from '../../model/result';
import { noMeta, place, type Reader } from '../draft';
import { isFurniture } from './furniture';
import { readingOrder } from './columns';
import { pdfText } from './page-text';
import { piecesOf } from './pieces';

/**
 * PDF, by the places of its text: columns read one after the other, words mended at line ends,
 * running heads and feet left out. A scan without text is told as such.
 */
export const readPdf: Reader = async ({ bytes }) => {
  const text = await pdfText(bytes);
  if (!text.ok) return text;
  const { pages, title } = text.value;
  const lines = pages.flatMap(({ fragments }, number) => readingOrder(fragments, number));
  if (lines.length === 0)
    return failed('no-text:scan');
  const leaveOut = isFurniture(pages, lines);
  const placed = place(piecesOf(lines.filter((line) => !leaveOut(line))));
  // A title in the properties is often the name of another file; one that the text bears is true.
  const isTrue = title !== null && placed.text.includes(title);
  return done({ ...placed, language: null, meta: { ...noMeta, title: isTrue ? title : null } });
};
