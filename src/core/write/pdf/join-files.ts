import { latin1 } from './bytes';
import { pagesOf } from './pages';
import { addObject, dropObject, setEntries, type PdfFile, type PdfObject } from './pdf-file';
import { isDictionary, listOf, referenceOf, referenceTo, writeValue, type PdfValue } from './pdf-value';

/**
 * Joins PDFs that were printed one after another into the first: their pages under one root, in
 * order. A picture that several show, such as the logo, is kept once.
 */
export function joinFiles(first: PdfFile, others: readonly PdfFile[]): void {
  if (others.length === 0) return;
  const pages = [...pagesOf(first)];
  const pictures = new Map<string, number>();
  for (const [number, object] of first.objects) {
    if (isPicture(object)) pictures.set(pictureKey(object), number);
    if (typeOf(object.value) === '/Pages') dropObject(first, number);
  }
  for (const other of others) {
    const moved = moveInto(first, other, pictures);
    pages.push(...pagesOf(other).map(moved));
  }
  const root = addObject(first, {
    value: new Map<string, PdfValue>([
      ['Type', '/Pages'],
      ['Count', String(pages.length)],
      ['Kids', pages.map(referenceTo)],
    ]),
    stream: null,
  });
  for (const page of pages) setEntries(first, page, { Parent: referenceTo(root) });
  setEntries(first, first.root, { Pages: referenceTo(root) });
}

/**
 * Copies the objects of a file with new numbers, but for its own page tree and properties.
 *
 * @param pictures the number of each picture of the target, by what it is; new ones are added
 * @returns the new number of each object
 */
function moveInto(target: PdfFile, source: PdfFile, pictures: Map<string, number>): (object: number) => number {
  const offset = target.objects.size;
  const same = new Map<number, number>();
  const moved = (object: number): number => same.get(object) ?? object + offset;
  const all = [...source.objects].sort(([a], [b]) => a - b);
  // Pictures first, and those that are another's mask before it, so that what is there already is known.
  for (const [number, object] of [...all].sort((a, b) => Number(hasMask(a[1])) - Number(hasMask(b[1])))) {
    if (!isPicture(object)) continue;
    const key = pictureKey({ ...object, value: renumbered(object.value, moved) });
    const known = pictures.get(key);
    if (known !== undefined) same.set(number, known);
    else pictures.set(key, number + offset);
  }
  for (const [number, object] of all) {
    const value = renumbered(object.value, moved);
    target.objects.set(number + offset, { ...object, value });
    const gone = same.has(number) || number === source.root || number === source.info || typeOf(value) === '/Pages';
    if (gone) dropObject(target, number + offset);
  }
  return moved;
}

const typeOf = (value: PdfValue): PdfValue | undefined => (isDictionary(value) ? value.get('Type') : undefined);

const hasMask = ({ value }: PdfObject): boolean => isDictionary(value) && value.has('SMask');

const isPicture = ({ value, stream }: PdfObject): boolean =>
  stream !== null && isDictionary(value) && value.get('Subtype') === '/Image';

/** What a picture is, byte for byte. */
const pictureKey = ({ value, stream }: PdfObject): string => `${writeValue(value)} ${latin1(stream ?? new Uint8Array())}`;

/** A value with each reference in it to the object's new number. */
function renumbered(value: PdfValue, moved: (object: number) => number): PdfValue {
  if (typeof value === 'string') {
    const reference = referenceOf(value);
    return reference === null ? value : referenceTo(moved(reference));
  }
  if (isDictionary(value)) return new Map([...value].map(([name, entry]) => [name, renumbered(entry, moved)]));
  return listOf(value).map((entry) => renumbered(entry, moved));
}
