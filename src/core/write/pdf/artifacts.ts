import { fromLatin1, latin1 } from './bytes';
import type { Codec } from './codec';
import { pagesOf } from './pages';
import { entriesOf, type PdfFile } from './pdf-file';
import { isDictionary, listOf, referenceOf } from './pdf-value';
import { isTagged } from './tags';

/** Operators that begin a path, and those that end one by painting it (ISO 32000-1, 8.5). */
const PATH = /(?:^|\s)(?:m|re)$/;
const PAINT = /(?:^|\s)(?:S|s|f|F|f\*|B|B\*|b|b\*)$/;
const DROP = /(?:^|\s)n$/;
/** Painted without a path: a shading, and a picture or form by its name. */
const ALONE = /(?:^|\s)(?:\/(\S+) Do|\S+ sh)$/;

/**
 * Marks what stands outside every tag (shapes, rules, page furniture) as artifacts: in a tagged
 * file all content is either one or the other (ISO 14289-1, 7.1). Chromium leaves it unmarked.
 */
export function markArtifacts(file: PdfFile, codec: Codec): void {
  if (!isTagged(file)) return;
  for (const page of pagesOf(file)) {
    const tagged = taggedForms(file, page);
    for (const content of listOf(entriesOf(file, page).get('Contents'))) {
      const number = referenceOf(content);
      const stored = number === null ? null : (file.objects.get(number)?.stream ?? null);
      if (number === null || stored === null) continue;
      // Chromium stores a stream plain when deflating would not make it smaller.
      const plain = entriesOf(file, number).has('Filter') ? codec.inflate(stored) : stored;
      const marked = codec.deflate(fromLatin1(withArtifacts(latin1(plain), tagged)));
      const value = new Map([
        ['Filter', '/FlateDecode'],
        ['Length', String(marked.length)],
      ]);
      file.objects.set(number, { value, stream: marked });
    }
  }
}

/** Names of a page's forms that have tags inside them: those are no artifacts. */
function taggedForms(file: PdfFile, page: number): ReadonlySet<string> {
  const resources = entriesOf(file, page).get('Resources');
  const forms = isDictionary(resources) ? resources.get('XObject') : undefined;
  const names = isDictionary(forms)
    ? [...forms].filter(([, form]) => entriesOf(file, referenceOf(form)).has('StructParents'))
    : [];
  return new Set(names.map(([name]) => name));
}

/**
 * Wraps each unmarked path, text object and picture of a content stream; one operator stands on a
 * line. `tagged` are the names of forms that have tags inside them.
 */
export function withArtifacts(content: string, tagged: ReadonlySet<string>): string {
  const lines: string[] = [];
  let marked = 0;
  let path: number | null = null;
  for (const line of content.split('\n')) {
    if (/\b(?:BDC|BMC)$/.test(line)) marked += 1;
    if (/^EMC$/.test(line)) marked -= 1;
    if (marked > 0) {
      lines.push(line);
      continue;
    }
    if (path === null && PATH.test(line)) path = lines.length;
    const alone = ALONE.exec(line);
    const single = alone !== null && !tagged.has(alone[1] ?? '');
    if (line === 'BT' || single) lines.push(BEGIN);
    lines.push(line);
    if (line === 'ET' || single) lines.push(END);
    if (path !== null && PAINT.test(line)) {
      lines.splice(path, 0, BEGIN);
      lines.push(END);
      path = null;
    }
    if (DROP.test(line)) path = null;
  }
  return lines.join('\n');
}

const BEGIN = '/Artifact BMC';
const END = 'EMC';
