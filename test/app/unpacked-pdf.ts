import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** A written PDF as text, the objects that are packed in its object streams behind it. */
export function unpackedPdf(file: string): string {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  const packs = [...text.matchAll(/\/Type \/ObjStm[^>]*?\/Length (\d+)>> stream\n/g)].map((pack) => {
    const start = pack.index + pack[0].length;
    return inflateSync(bytes.subarray(start, start + Number(pack[1]))).toString('latin1');
  });
  return [text, ...packs].join('\n');
}
