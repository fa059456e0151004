import { done, failed } from '../../model/result';
import { noMeta, place, type Reader } from '../draft';
import { toBinary } from '../bytes';
import { rtfDocument } from './document';

/**
 * Rich Text, by its own words: headings by their styles, lists and tables, characters of every
 * code page. Written here because no library fits: those that are kept need Node's streams or
 * draw into a page, and none gives tables.
 */
export const readRtf: Reader = ({ bytes }) => {
  const document = rtfDocument(toBinary(bytes));
  if (!document.ok) return document;
  const { pieces, title, author } = document.value;
  const placed = place(pieces);
  if (placed.blocks.length === 0)
    return failed('no-text:document');
  return done({ ...placed, language: null, meta: { ...noMeta, title, byline: author } });
};
