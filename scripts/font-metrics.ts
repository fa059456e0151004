/**
 * Writes the advance widths of the bundled fonts to src/core/layout/measure/metrics, one JSON a
 * face, so that layout measures text without opening a font file. Run after changing assets/fonts:
 * `npx tsx scripts/font-metrics.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { FaceMetrics } from '../src/core/layout/measure/face-metrics';
import type { StyleMetrics } from '../src/core/model/brand';

const root = join(import.meta.dirname, '..');
const faces = ['Caladea', 'Carlito', 'Arimo', 'Tinos'];
const styles = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;

/** Latin to Cyrillic, then punctuation, currency, arrows, mathematics, shapes; the rest falls back. */
const covered: readonly (readonly [number, number])[] = [
  [0x20, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x27bf],
  [0xfb00, 0xfb06],
];

function styleMetrics(face: string, style: string): StyleMetrics {
  const bytes = readFileSync(join(root, 'assets/fonts', `${face}-${style}.ttf`));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const runs: string[] = [];
  for (const [first, last] of covered) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      if (!font.hasChar(character)) continue;
      const start = code;
      const advances: number[] = [];
      while (code <= last && font.hasChar(String.fromCodePoint(code))) {
        advances.push(font.charToGlyph(String.fromCodePoint(code)).advanceWidth ?? 0);
        code += 1;
      }
      runs.push(`${start.toString(16)}:${advances.join(',')}`);
    }
  }
  return {
    unitsPerEm: font.unitsPerEm,
    ascent: font.tables.hhea.ascender,
    descent: -font.tables.hhea.descender,
    advances: runs.join(' '),
  };
}

for (const face of faces) {
  const metrics: FaceMetrics = {
    face,
    styles: Object.fromEntries(
      styles.map((style) => [style, styleMetrics(face, style)]),
    ) as FaceMetrics['styles'],
  };
  const target = join(root, 'src/core/layout/measure/metrics', `${face.toLowerCase()}.json`);
  writeFileSync(target, `${JSON.stringify(metrics, null, 1)}\n`);
}
