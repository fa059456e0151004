import type { ArticleFormat } from '../model/article';
import { done, failed, type Result } from '../model/result';
import { formats, type Format } from './formats';
import { holdsPdf, sniff, type Sniffed } from './sniff';

/** What a file is by its first bytes, and the formats that such bytes may be read as. */
const READ_AS: Readonly<Record<Sniffed['kind'], readonly ArticleFormat[]>> = {
  pdf: ['pdf'],
  zip: ['docx'],
  office: [],
  rtf: ['rtf'],
  image: [],
  other: ['txt', 'md', 'html', 'eml', 'mht', 'paste'],
};

/**
 * The format of a file: as asked for, else by its extension, else by its first bytes. Bytes that
 * contradict the name are refused: a mistaken file is better noticed than misread.
 */
export function chooseFormat(input: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format?: ArticleFormat;
}): Result<Format> {
  const extension = /\.([a-z0-9]+)$/i.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const found = sniff(input.bytes);
  const byName = formats.find(({ id, extensions }) =>
    input.format ? id === input.format : extensions.includes(extension),
  );
  if (byName?.id === 'pdf' && found.kind === 'other' && holdsPdf(input.bytes)) return done(byName);
  if (byName) return READ_AS[found.kind].includes(byName.id) ? done(byName) : wrongType(input.name, byName, found);
  const byBytes = formats.find(({ id }) => READ_AS[found.kind][0] === id);
  if (extension === '' && byBytes) return done(byBytes);
  return extension === ''
    ? failed('unknown-format:content', input.name, found.name, readable())
    : failed('unknown-format:ending', extension, readable());
}

const wrongType = (name: string, format: Format, found: Sniffed): Result<never> =>
  found.kind === 'other'
    ? failed('wrong-type:damaged', name, format.name, found.name)
    : failed('wrong-type:named', name, format.name, found.name, readable());

/** .txt, .md, .html, .docx: the usual ending of each format */
const readable = (): readonly string[] => formats.flatMap(({ extensions }) => extensions.slice(0, 1)).map((ending) => `.${ending}`);
