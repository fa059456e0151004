/** Words placed on a page: x and y in points from the top left of a 595 × 842 page. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A small PDF in Helvetica with one content stream a page. */
export function madePdf(pages: readonly (readonly Placed[])[], options: { readonly title?: string } = {}): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => {
      const stream = page
        .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${842 - y} Td (${escaped(text)}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    `<< /Title (${escaped(options.title ?? '')}) >>`,
  ];
  return assembled(objects);
}

/** Numbers the objects, writes their table; the first is the catalogue, the last the properties. */
export function assembled(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body, (character) => character.charCodeAt(0));
}

/** Lines of prose one under the other. */
export const lines = (x: number, y: number, texts: readonly string[], size = 11): readonly Placed[] =>
  texts.map((text, i) => ({ text, x, y: y + i * size * 1.25, size }));
