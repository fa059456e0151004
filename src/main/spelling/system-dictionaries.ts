import { readdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where Linux systems keep the dictionaries that all programs share, and before them where a person says that theirs are (hunspell(1), "DICPATH"). */
export const dictionaryFolders = ({ DICPATH }: NodeJS.ProcessEnv): readonly string[] => [
  ...(DICPATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  '/usr/share/hunspell',
  '/usr/share/myspell',
  '/usr/share/myspell/dicts',
];

/** A Hunspell dictionary as text: its rules and its words. */
export interface DictionaryText {
  readonly rules: string;
  readonly words: string;
}

/**
 * The dictionary of the system for a language, or null when it has none.
 *
 * @param language of the text, as BCP 47 names it: 'en', 'de-CH'
 * @param preferred the person's languages, best first: they say which English, where the text does not
 * @param folders where dictionaries lie, the one to believe first
 */
export async function systemDictionary(
  language: string,
  preferred: readonly string[],
  folders: readonly string[],
): Promise<DictionaryText | null> {
  const there = (await Promise.all(folders.map(namesIn))).flat();
  const name = bestOf(there.map(({ name: one }) => one), language, preferred);
  const found = there.find((one) => one.name === name);
  return found === undefined ? null : readDictionary(join(found.folder, found.name));
}

const namesIn = async (folder: string): Promise<readonly { readonly folder: string; readonly name: string }[]> => {
  const files = await readdir(folder).catch((): string[] => []);
  return files
    .filter((file) => file.endsWith('.aff') && files.includes(file.replace(/\.aff$/, '.dic')))
    .map((file) => ({ folder, name: file.slice(0, -'.aff'.length) }));
};

/** The person's own kind of the language goes before the one of the most readers, and that before any other. */
function bestOf(names: readonly string[], language: string, preferred: readonly string[]): string | undefined {
  const base = baseOf(language);
  const wanted = [language, ...preferred.filter((one) => baseOf(one) === base), base, ...(USUAL[base] ?? [])];
  const exact = wanted.map((tag) => names.find((name) => sameTag(name, tag))).find((name) => name !== undefined);
  return exact ?? names.toSorted().find((name) => baseOf(name) === base);
}

const USUAL: Readonly<Record<string, readonly string[]>> = { en: ['en-GB', 'en-US'], de: ['de-DE'] };

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
const sameTag = (name: string, tag: string): boolean => name.toLowerCase().replaceAll('_', '-') === tag.toLowerCase().replaceAll('_', '-');

/** Reads both files in the encoding that the rules name (hunspell(5), "SET"), and says so in them. */
async function readDictionary(path: string): Promise<DictionaryText | null> {
  try {
    const [rules, words] = await Promise.all([readFile(`${path}.aff`), readFile(`${path}.dic`)]);
    const set = /^SET[ \t]+(\S+)/m;
    const encoding = set.exec(rules.toString('latin1'))?.[1] ?? 'ISO8859-1';
    // A label that no decoder knows throws: such a dictionary is not used.
    const decoder = new TextDecoder(encoding.replace(/^ISO8859/i, 'iso-8859').replace(/^microsoft-cp/i, 'windows-'));
    const text = decoder.decode(rules);
    return { rules: set.test(text) ? text.replace(set, 'SET UTF-8') : `SET UTF-8\n${text}`, words: decoder.decode(words) };
  } catch {
    return null;
  }
}
