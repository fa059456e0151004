/** A small PDF in the shape that Chromium prints: Info first, a plain cross-reference table last. */
export function printedPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 4} 0 R`).join(' ');
  const objects = [
    "<</Creator (Mozilla/5.0 \\(X11\\))\n/Producer (Skia/PDF m114)\n/CreationDate (D:20301231235959+00'00')\n/ModDate (D:20301231235959+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    `<</Type /Pages\n/Kids [${kids}]\n/Count ${pages}>>`,
    ...Array.from({ length: pages }, () => '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 960 540]>>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xrefAt = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${xrefAt}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
