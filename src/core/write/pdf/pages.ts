import { entriesOf, type PdfFile } from './pdf-file';
import { listOf, referenceOf } from './pdf-value';

/** Object numbers of the pages, in order. */
export function pagesOf(file: PdfFile): readonly number[] {
  const walk = (node: number): readonly number[] => {
    const entries = entriesOf(file, node);
    if (entries.get('Type') !== '/Pages') return [node];
    return listOf(entries.get('Kids')).flatMap((kid) => {
      const number = referenceOf(kid);
      return number === null ? [] : walk(number);
    });
  };
  const root = referenceOf(entriesOf(file, file.root).get('Pages'));
  return root === null ? [] : walk(root);
}
