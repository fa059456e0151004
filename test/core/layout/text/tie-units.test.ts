import { describe, expect, it } from 'vitest';
import { tieUnits } from '../../../../src/core/layout/text/tie-units';

const shown = (text: string) => tieUnits(text).replaceAll('\u00a0', '~');

describe('running text', () => {
  it('ties numbers to their currency and to what they count', () => {
    expect(shown('They seized EUR 740m and 6,558 arrests followed')).toBe(
      'They seized EUR~740m and 6,558~arrests followed',
    );
    expect(shown('over 30 million pills, 5 % of all, on 12 March')).toBe(
      'over 30~million pills, 5~% of all, on 12~March',
    );
  });

  it('leaves years loose', () => {
    expect(shown('by June 2020 users were warned')).toBe('by June 2020 users were warned');
  });
});
