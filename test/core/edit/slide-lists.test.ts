import { describe, expect, it } from 'vitest';
import { blankSlide } from '../../../src/core/edit/blank-slide';
import { lengthOf, listsOf, withItem, withItemField, withoutItem } from '../../../src/core/edit/slide-lists';
import { slideSchema, type SlideKind } from '../../../src/core/model/slide';

const kinds = slideSchema.options.map((option) => option.shape.kind.value as SlideKind);

describe('the lists of a slide', () => {
  it.each(kinds)('of kind %s grow and shrink by one, and can be saved', (kind) => {
    const slide = blankSlide(kind, 'mine');
    for (const name of listsOf(slide)) {
      const longer = withItem(slide, name);
      expect(lengthOf(longer, name)).toBe(lengthOf(slide, name) + 1);
      expect(slideSchema.safeParse(longer).error).toBeUndefined();
      expect(withoutItem(longer, name, lengthOf(slide, name))).toEqual(slide);
    }
  });

  it('take a rating for one item', () => {
    const slide = withItemField(blankSlide('recommendations', 'mine'), 'rows', 0, 'exposure', 'high');
    expect(slide).toMatchObject({ rows: [{ exposure: 'high' }] });
  });

  it('change nothing when there is no such list, item or field', () => {
    const slide = blankSlide('so-what', 'mine');
    expect(withItem(slide, 'title')).toBe(slide);
    expect(withItem(slide, 'rows')).toBe(slide);
    expect(withoutItem(slide, 'points', 7)).toBe(slide);
    expect(withItemField(slide, 'points', 0, 'exposure', 'high')).toBe(slide);
  });
});
