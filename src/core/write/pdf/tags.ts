import { addObject, entriesOf, setEntries, type PdfFile } from './pdf-file';
import { numberTags } from './tag-ids';
import { isDictionary, listOf, referenceOf, referenceTo, type PdfValue } from './pdf-value';

/** The standard structure types of ISO 32000-1, 14.8.4. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** True when the file has a structure tree; older runtimes print none. */
export const isTagged = (file: PdfFile): boolean => entriesOf(file, file.root).has('StructTreeRoot');

/**
 * Mends the structure tree that Chromium wrote: slides are sections, list items have a label and a
 * body (ISO 32000-1, 14.8.4.3.3), names are numbers, and types of Chromium's own are mapped to standard ones.
 */
export function mendTags(file: PdfFile): void {
  const tree = referenceOf(entriesOf(file, file.root).get('StructTreeRoot'));
  if (tree === null) return;
  const types = new Set<string>();
  const elements = [...file.objects.keys()].filter((object) => {
    const entries = entriesOf(file, object);
    if (entries.get('Type') !== '/StructElem') return false;
    types.add(String(entries.get('S')).slice(1));
    return true;
  });
  numberTags(file, tree, elements);
  for (const element of elements) {
    if (entriesOf(file, element).get('S') === '/LI') mendListItem(file, element);
  }
  for (const document of kidsOf(file, tree)) {
    for (const slide of kidsOf(file, document)) {
      if (entriesOf(file, slide).get('S') === '/NonStruct') setEntries(file, slide, { S: '/Sect' });
    }
  }
  const own = [...types].filter((type) => !STANDARD.has(type)).sort();
  if (own.length === 0) return;
  setEntries(file, tree, { RoleMap: new Map(own.map((type) => [type, '/Span'])) });
}

/** The first child is the bullet or number, which the writer always puts first; the rest is the body. */
function mendListItem(file: PdfFile, item: number): void {
  const [label, ...rest] = listOf(entriesOf(file, item).get('K'));
  const marker = referenceOf(label);
  if (label === undefined || marker === null || rest.length === 0) return;
  if (kidTypes(file, [label, ...rest]).some((type) => type === '/Lbl' || type === '/LBody')) return;
  const page = entriesOf(file, item).get('Pg') ?? entriesOf(file, marker).get('Pg');
  const body = addObject(file, {
    value: new Map<string, PdfValue>([
      ['Type', '/StructElem'],
      ['S', '/LBody'],
      ['P', referenceTo(item)],
      ...(page === undefined ? [] : [['Pg', page] as const]),
      ['K', rest],
    ]),
    stream: null,
  });
  setEntries(file, marker, { S: '/Lbl' });
  for (const kid of rest) {
    const number = referenceOf(kid);
    if (number !== null) setEntries(file, number, { P: referenceTo(body) });
  }
  setEntries(file, item, { K: [label, referenceTo(body)] });
}

const kidTypes = (file: PdfFile, kids: readonly PdfValue[]): readonly (PdfValue | undefined)[] =>
  kids.map((kid) => entriesOf(file, referenceOf(kid)).get('S'));

/** Object numbers of an element's child elements. */
const kidsOf = (file: PdfFile, element: number): readonly number[] =>
  listOf(entriesOf(file, element).get('K')).flatMap((kid) => {
    const number = isDictionary(kid) ? null : referenceOf(kid);
    return number === null ? [] : [number];
  });
