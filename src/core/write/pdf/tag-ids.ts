import { entriesOf, setEntries, type PdfFile } from './pdf-file';
import { isDictionary, listOf, referenceOf, type PdfValue } from './pdf-value';

/**
 * Names what has a name in the structure tree (the headings of tables) by its place. Chromium names
 * it after a counter of the page that was printed, which goes on from one print to the next.
 */
export function numberTags(file: PdfFile, tree: number, elements: readonly number[]): void {
  const names = elements.flatMap((element) => listOf(entriesOf(file, element).get('ID')));
  const places = new Map([...names].map(String).sort().map((name, place) => [name, `(t${String(place + 1).padStart(8, '0')})`]));
  if (places.size === 0) return;
  const renamed = (value: PdfValue): PdfValue => {
    if (typeof value === 'string') return places.get(value) ?? value;
    if (isDictionary(value)) return new Map([...value].map(([key, entry]) => [key, renamed(entry)]));
    return value.map(renamed);
  };
  const rename = (object: number, keys: readonly string[]): void => {
    const entries = entriesOf(file, object);
    const named = keys.flatMap((key) => {
      const value = entries.get(key);
      return value === undefined ? [] : [[key, renamed(value)] as const];
    });
    if (named.length > 0) setEntries(file, object, Object.fromEntries(named));
  };
  for (const element of elements) rename(element, ['ID', 'A']);
  const walk = (node: number | null): void => {
    if (node === null) return;
    rename(node, ['Names', 'Limits']);
    listOf(entriesOf(file, node).get('Kids')).forEach((kid) => walk(referenceOf(kid)));
  };
  const index = entriesOf(file, tree).get('IDTree');
  if (isDictionary(index)) setEntries(file, tree, { IDTree: renamed(index) });
  for (const kid of isDictionary(index) ? listOf(index.get('Kids')) : [index]) walk(referenceOf(kid));
}
