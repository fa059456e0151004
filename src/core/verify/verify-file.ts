import { failed, type Result } from '../model/result';
import { verifyPdf } from './pdf/verify-pdf';
import type { Verification } from './verification';
import { verifyPresentation } from './verify-presentation';
import type { VerifyAids } from './verify-rule';

/** Larger than a deck of thousands of slides; a file that large is no deck. */
const MOST_BYTES = 300_000_000;

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  [...words].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/**
 * Opens a written deck, presentation or PDF by what its bytes are, and says what is found in it.
 *
 * @param name the file's name, for messages.
 * @returns what was found, or a Failure: `empty`, `too-large`, or one of opening the format.
 */
export async function verifyFile(bytes: Uint8Array, name: string, aids: VerifyAids): Promise<Result<Verification>> {
  if (bytes.length === 0) return failed('empty:deck', name);
  if (bytes.length > MOST_BYTES) return failed('too-large:deck', name);
  return startsWith(bytes, '%PDF-') ? verifyPdf(bytes, name, aids) : verifyPresentation(bytes, name, aids);
}
