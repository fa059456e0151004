import { expect, it } from 'vitest';
import { latestOnly } from '../../../src/renderer/state/latest-only';

it('does the first of ten that are asked for at once and the last, and none between', async () => {
  const follow = latestOnly();
  const begun: number[] = [];
  const told: number[] = [];
  let giveUp = (): void => {};
  await new Promise<void>((resolve) => {
    for (let nth = 1; nth <= 10; nth += 1) {
      giveUp();
      giveUp = follow(
        async () => {
          begun.push(nth);
          await Promise.resolve();
          return nth;
        },
        (made) => {
          told.push(made);
          resolve();
          return () => {};
        },
      );
    }
  });
  expect(told).toEqual([10]);
  expect(begun.length).toBeLessThanOrEqual(2);
});
