import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideAnchor, slideOfAnchor } from '../../../src/core/scene/slide-anchor';

/** Any UTF-16 units, halves of characters and control characters among them. */
const anyId = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('the anchor of a slide', () => {
  it('is made of what every format holds, and leads back to its slide', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(slideAnchor(id)).toMatch(/^slide-[\w.-]*$/);
        expect(slideOfAnchor(slideAnchor(id))).toBe(id);
      }),
    );
  });

  it('leaves the ids that decks have as they are', () => {
    expect(slideAnchor('r1-cover.2')).toBe('slide-r1-cover.2');
  });

  it('is told from other addresses', () => {
    expect(slideOfAnchor('top')).toBeNull();
  });
});
