import { done, type Result } from '../../core/model/result';
import { parseOwnFile } from '../storage/own-file';
import { BRIEFING, ownFileBytes } from '../storage/own-files';

/** A briefing as someone gives it: from the disk, or from a window. */
export interface GivenBriefing {
  readonly bytes: Uint8Array;
  /** The file's name, for the messages. */
  readonly name: string;
  /** Short as a window takes it, or as its file. */
  readonly as: 'text' | 'file';
}

/** Reads a briefing, checks it by its schema and writes it again, without anything that the schema does not know. */
export function checkBriefing({ bytes, name, as }: GivenBriefing): Result<Uint8Array> {
  const document = parseOwnFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), name, BRIEFING);
  if (!document.ok) return document;
  return done(as === 'file' ? ownFileBytes(document.value) : Buffer.from(JSON.stringify(document.value)));
}
