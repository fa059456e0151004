import { deflateSync, inflateSync } from 'node:zlib';
import { fromLatin1, latin1 } from '../../../../src/core/write/pdf/bytes';
import type { Codec } from '../../../../src/core/write/pdf/codec';

/** Node's zlib. */
export const codec: Codec = {
  inflate: (bytes) => new Uint8Array(inflateSync(bytes)),
  deflate: (bytes) => new Uint8Array(deflateSync(bytes)),
};

/** Objects, the first numbered 1, as a PDF with a plain cross-reference table as Chromium writes it. */
export function pdfOf(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return fromLatin1(`${text}trailer\n<</Size ${objects.length + 1}\n${trailer}>>\nstartxref\n${table}\n%%EOF\n`);
}

/** A content stream, deflated. */
export function streamOf(content: string): string {
  const bytes = codec.deflate(fromLatin1(content));
  return `<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n${latin1(bytes)}\nendstream`;
}

/** One slide with a title, a bullet and two links, tagged as Chromium tags it. */
export const printedSlide = (): Uint8Array =>
  pdfOf(
    [
      "<</Title (x)\n/Creator (Mozilla/5.0 \\(X11\\))\n/Producer (Skia/PDF m156)\n/CreationDate (D:20991231235959+00'00')>>",
      '<</Type /Catalog\n/Pages 3 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot 8 0 R>>',
      '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
      '<</Type /Page\n/MediaBox [0 0 960 540]\n/Annots [5 0 R 6 0 R]\n/Contents 7 0 R\n/Parent 3 0 R\n/Tabs /S>>',
      '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/Dest /slide-s9>>',
      '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/A <</Type /Action\n/S /URI\n/URI (https://example.org/a\\(1\\))>>>>',
      streamOf('q\n0 0 9 9 re\nW* n\n/NonStruct <</MCID 0 >>BDC\nBT\n<0001> Tj\nET\nEMC\n1 1 5 5 re\nf\nBT\n<0002> Tj\nET\nQ'),
      '<</Type /StructTreeRoot\n/K 9 0 R>>',
      '<</Type /StructElem\n/S /Document\n/P 8 0 R\n/K 10 0 R>>',
      '<</Type /StructElem\n/S /NonStruct\n/P 9 0 R\n/K [11 0 R 14 0 R]>>',
      '<</Type /StructElem\n/S /LI\n/P 10 0 R\n/K [12 0 R 13 0 R]>>',
      '<</Type /StructElem\n/S /NonStruct\n/P 11 0 R\n/Pg 4 0 R\n/K 0>>',
      '<</Type /StructElem\n/S /NonStruct\n/P 11 0 R\n/Pg 4 0 R\n/K 1>>',
      '<</Type /StructElem\n/S /Strong\n/P 10 0 R\n/Pg 4 0 R\n/K 2>>',
    ],
    '/Root 2 0 R\n/Info 1 0 R',
  );
