import type { Unsafe } from '../../model/wordings/failures-files';
import { done, failed, type Result } from '../../model/result';

/** A picture that may become a logo, told by its bytes and not by its name. */
export type LogoFile =
  | { readonly mime: 'image/png' | 'image/jpeg' }
  /** Text of the SVG; it carries nothing that runs or reaches out. */
  | { readonly mime: 'image/svg+xml'; readonly text: string };

/** Bytes as UTF-8 text. */
export type Decode = (bytes: Uint8Array) => string;

const LARGEST = 4_000_000;

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** What an SVG may not carry, with the words that name it. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: Unsafe])[] = [
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'entity definitions'],
  [/<script[\s>/]/i, 'a script'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/javascript:/i, 'a script link'],
  [/<foreignObject[\s>/]/i, 'embedded HTML'],
  [/<(iframe|embed|object|audio|video)[\s>/]/i, 'embedded content'],
  [/@import|url\(\s*['"]?(?!#|data:image\/)[^)]/i, 'a style that loads a file'],
  [/\b(xlink:)?href\s*=\s*['"]\s*(?!#|data:image\/(png|jpeg);)[^'"\s]/i, 'a link to another file'],
];

/**
 * Checks the bytes of a logo.
 *
 * @returns its kind, or a Failure: `empty`, `too-large`, `not-a-picture`, `unsafe-svg` (what it
 *   carries is named).
 */
export function readLogoFile(bytes: Uint8Array, name: string, decode: Decode): Result<LogoFile> {
  if (bytes.length === 0) return failed('empty:named', name);
  if (bytes.length > LARGEST)
    return failed('too-large:logo', name);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return done({ mime: 'image/png' });
  if (starts(bytes, 0xff, 0xd8, 0xff)) return done({ mime: 'image/jpeg' });
  const text = decode(bytes);
  if (!/<svg[\s>]/i.test(text))
    return failed('not-a-picture:kind', name);
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
  if (found.length > 0)
    return failed('unsafe-svg', name, found);
  return done({ mime: 'image/svg+xml', text });
}
