import { deflateRawSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipParts } from '../../../src/core/write/pptx/zip';
import { checkWritten } from '../../../src/main/export/check-written';
import { temporaryFolders } from '../temporary-folder';
import { printedPdf } from './printed-pdf';

const folder = temporaryFolders();
const presentation = (slides: number): Uint8Array =>
  zipParts(
    ['[Content_Types].xml', ...Array.from({ length: slides }, (_, i) => `ppt/slides/slide${i + 1}.xml`)].map(
      (name) => ({ name, bytes: Buffer.from('<p:sld/>'.repeat(20)) }),
    ),
    (bytes) => deflateRawSync(bytes),
  );

async function findings(bytes: Uint8Array, format: 'pptx' | 'pdf', slides: number): Promise<readonly string[]> {
  const file = join(folder(), `deck.${format}`);
  writeFileSync(file, bytes);
  return (await checkWritten(file, format, slides)).map(({ actual, expected }) => `${actual}, not ${expected}`);
}

describe('opening what was written', () => {
  it('finds nothing in a whole presentation or PDF', async () => {
    expect(await findings(presentation(3), 'pptx', 3)).toEqual([]);
    expect(await findings(printedPdf(2), 'pdf', 2)).toEqual([]);
  });

  it('finds slides and pages missing', async () => {
    expect(await findings(presentation(2), 'pptx', 3)).toEqual(['2 pages, not 3 pages']);
    expect(await findings(printedPdf(1), 'pdf', 2)).toEqual(['1 pages, not 2 pages']);
  });

  it('finds a file cut short anywhere', async () => {
    for (const part of [0, 0.3, 0.9, 0.99]) {
      const pptx = presentation(3);
      const pdf = printedPdf(2);
      expect(await findings(pptx.subarray(0, pptx.length * part), 'pptx', 3)).toEqual(['not a whole file, not a PPTX file']);
      expect(await findings(pdf.subarray(0, pdf.length * part), 'pdf', 2)).toEqual(['not a whole file, not a PDF file']);
    }
  });
});
