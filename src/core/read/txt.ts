import { done } from '../model/result';
import { decodeText } from './encoding';
import { noMeta, type Reader } from './draft';
import { plainBlocks } from './plain-blocks';

/** Plain text. The Article's text is the file's own, so offsets hold in the file too. */
export const readTxt: Reader = ({ bytes }) => {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  return done({
    text: text.value,
    blocks: plainBlocks(text.value),
    language: null,
    meta: noMeta,
  });
};
