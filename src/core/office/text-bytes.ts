import { strToU8 } from 'fflate';

/** UTF-8 of a text. */
export const strToBytes = (text: string): Uint8Array => strToU8(text);
