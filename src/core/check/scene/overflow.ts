import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { Overflow } from '../../scene/overflow';
import type { SceneRule } from './scene-rule';

/** Layout itself says what it could not fit. */
export const overflow: SceneRule = ({ slide }) =>
  slide.overflow.map((one) => {
    const found = wording(one);
    return {
      ...found,
      severity: 'error',
      place: { slide: slide.slide },
      actual: found.message,
      expected: 'everything fits its place',
    };
  });

function wording(one: Overflow): Pick<Finding, 'rule' | 'message' | 'why' | 'said'> {
  switch (one.what) {
    case 'word':
      return finds('overflow:word', one.word);
    case 'title-lines':
      return finds('overflow:title', one.most);
    case 'place':
      return finds('overflow:place', one.place);
    case 'house-place':
      return finds('overflow:house', one.place);
  }
}
