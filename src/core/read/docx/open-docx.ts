import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { done, failed, type Result } from '../../model/result';
import { withinBudget } from '../html/budget';
import { hiddenStylesOf, shownWords } from './shown-words';

/** The parts of a Word document that hold its words; pictures, fonts and macros never leave the archive. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/;
const MAX_ENTRIES = 5_000;
/** All wanted parts together, unpacked: mammoth takes some forty times their size in memory. */
const MAX_UNPACKED = 20_000_000;

/**
 * Looks into a Word document before any parser does: the archive's names and sizes, then each
 * wanted part's XML. Gives back an archive of those parts alone. Fails with `damaged`, `too-large`,
 * `unsafe-archive`, `nested-too-deep`, `too-many-elements` or `wrong-type`.
 */
export function openDocx(bytes: Uint8Array): Result<{ readonly zip: Uint8Array; readonly core: string | null }> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  if (!parts.value['word/document.xml'])
    return failed('wrong-type:zip');
  for (const xml of Object.values(parts.value)) {
    const checked = checkXml(xml);
    if (!checked.ok) return checked;
  }
  const core = parts.value['docProps/core.xml'];
  return done({
    zip: zipSync(shown(parts.value), { level: 0, mtime: new Date('1980-01-02T00:00:00Z') }),
    core: core ? utf8(core) : null,
  });
}

/** The parts that hold words, without those that Word does not show. */
function shown(parts: Unzipped): Unzipped {
  const styles = parts['word/styles.xml'];
  const hidden = hiddenStylesOf(styles === undefined ? '' : utf8(styles));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!WORDS.test(name)) return [name, bytes];
      const xml = utf8(bytes);
      const words = shownWords(xml, hidden);
      return [name, words === xml ? bytes : strToU8(words)];
    }),
  );
}
const WORDS = /^word\/(?:document|footnotes|endnotes)\.xml$/;

function unpack(bytes: Uint8Array): Result<Unzipped> {
  const names = new Set<string>();
  let trouble: Result<never> | null = null;
  let unpacked = 0;
  const keep = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (trouble) return false;
    if (names.has(name) || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name) || names.size >= MAX_ENTRIES)
      trouble = unsafe();
    names.add(name);
    if (!WANTED.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED) trouble = tooLarge();
    return trouble === null;
  };
  try {
    const parts = unzipSync(bytes, { filter: keep });
    return trouble ?? done(parts);
  } catch {
    return trouble ?? damaged();
  }
}

/** Document types can define entities that grow without end; Word writes none. */
function checkXml(xml: Uint8Array): Result<unknown> {
  const text = utf8(xml);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return unsafe();
  if (becomes(text) > MAX_NODES) return tooManyParts();
  return withinBudget(text, 'xml');
}

/** The page that is made of a document may have 150,000 parts; what is far beyond is refused before seconds go into making it. */
const MAX_NODES = 165_000;

/** About how many elements and pieces of text a document's paragraphs and cells turn into; empty paragraphs turn into none. */
function becomes(xml: string): number {
  const count = (tag: string): number => xml.split(tag).length - 1;
  const paragraphs = count('<w:p>') + count('<w:p ');
  const texts = count('<w:t>') + count('<w:t ');
  return 2 * Math.min(paragraphs, texts) + count('<w:tc>') + count('<w:tr>') + count('<w:tr ');
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const damaged = (): Result<never> =>
  failed('damaged:word');

const unsafe = (): Result<never> =>
  failed('unsafe-archive');

const tooManyParts = (): Result<never> =>
  failed('too-many-elements:word');

const tooLarge = (): Result<never> =>
  failed('too-large:word');
