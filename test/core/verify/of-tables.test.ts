import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/core/extract/find-figures';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import type { Extraction } from '../../../src/core/model/extraction';
import { brief, everything, find, stage } from '../../../src/core/pipeline';
import { verifyPresentation } from '../../../src/core/verify/verify-presentation';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { sha256 } from '../../../src/main/parse/sha256';
import { bundledBrands, bundledTemplates } from '../../cases/every-briefing';
import { zip } from '../write/pptx/package-reader';

/** Cells bare of unit and scale, which stand in the headers; a caption, a row and a column that name one. */
const REPORT = `# Harbour losses grew to EUR 96.2 million in 2025

Losses in the harbours grew to EUR 96.2 million in 2025, 9% more than in 2024. The office counted 48.3 thousand cases, between 3 and 210 a harbour.

| Harbour | Losses (EUR million) 2024 | Losses (EUR million) 2025 | Copper (tonnes) | Cases (thousands) |
| --- | --- | --- | --- | --- |
| Northport | 31.9 | 35.4 | 103.5 | 21.7 |
| Southport | 44.8 | 46.1 | 3.3 | 18.2 |
| A2P terminal | 11.6 | 14.7 | 12 | 8.4 |

## Shares

Of the losses 52% fell on owners and 48% on insurers. Owners paid up to EUR 2.1 million a week for guards, and EUR 3.6 million (USD 4.1 million; GBP 3.1 million) for ducted air con systems that cost between EUR 990 and EUR 1,750 each.
`;

const measurer = createFontMeasurer();
const [brand] = bundledBrands();
const cases = bundledTemplates().map((template) => [template.name, template] as const);

let extraction: Extraction;
beforeAll(async () => {
  const found = await find({ id: 'a1', name: 'harbours.md', bytes: strToU8(REPORT) }, sha256);
  if (!found.ok) throw new Error(found.failure.message);
  extraction = found.value;
});

/** What another program may leave of a file: everything but the part that is ours. */
const withoutLedger = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes))
        .filter(([name]) => !name.startsWith('customXml/'))
        .map(([name, part]) => [name, name.endsWith('.rels') ? strToU8(strFromU8(part).replaceAll(/<Relationship [^>]*customXml[^>]*\/>/g, '')) : part]),
    ),
  );

function errorsIn(bytes: Uint8Array): readonly string[] {
  const verified = verifyPresentation(bytes, 'deck.pptx', { readNumbers, article: extraction.article });
  if (!verified.ok) return [verified.failure.message];
  return verified.value.findings.flatMap(({ severity, message, place }) => (severity === 'error' ? [`${place.slide} ${place.field ?? ''}: ${message}`] : []));
}

describe('a deck of figures from tables, whose units and scales stand in the headers', () => {
  it.each(cases)('is traced by its ledger and by its list alone: %s', async (_, template) => {
    if (brand === undefined) throw new Error('no brand ships');
    const { deck } = brief({ template, extractions: [extraction], choices: [everything(extraction)], brand, today: '2026-03-12', occasion: '' });
    const { scene } = stage(deck, brand, measurer, '2026-03-12T00:00:00Z');
    const bytes = await writePptx(scene, deck.ledger, deck.sources, { zip });
    expect({ byLedger: errorsIn(bytes), byList: errorsIn(withoutLedger(bytes)) }).toEqual({ byLedger: [], byList: [] });
  });
});
