import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writePptx } from '../../../../src/core/write/pptx/write-pptx';
import { faultsOf } from './check-package';
import { ledger, sources } from './evidence';
import { zip } from './package-reader';
import { randomScene } from './random-scene';

it('any scene becomes a presentation without faults', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomScene, async (given) => {
      expect(faultsOf(await writePptx(given, ledger, sources, { zip }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
