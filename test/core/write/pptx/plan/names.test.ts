import { describe, expect, it } from 'vitest';
import { guid } from '../../../../../src/core/write/pptx/guid';
import { colourNames } from '../../../../../src/core/write/pptx/plan/colour';
import { officeLanguage } from '../../../../../src/core/write/pptx/plan/language';
import { planLink } from '../../../../../src/core/write/pptx/plan/links';
import { scene } from '../scenes';

describe('colours', () => {
  const name = colourNames(scene([]).palette);

  it('are the theme’s for a role, so that they follow it', () => {
    expect([name('text'), name('ink'), name('accent'), name('line')]).toEqual(['tx1', 'tx2', 'accent1', 'accent6']);
  });

  it('of roles outside the theme are a theme colour of the same value, or their own', () => {
    expect([name('coverBackground'), name('onDark'), name('coverAccent')]).toEqual(['tx2', 'bg1', '5FB8BF']);
  });

  it('that are fixed stay fixed', () => {
    expect(name('#ffc000')).toBe('FFC000');
  });
});

describe('languages', () => {
  it('get the country that Office needs', () => {
    expect(['en', 'de', 'en-US', 'zh', 'not a tag!'].map(officeLanguage)).toEqual(['en-GB', 'de-DE', 'en-US', 'zh-CN', 'en-GB']);
  });
});

describe('links', () => {
  const slides = new Map([['s2', 2]]);

  it('lead to slides by number', () => {
    expect(planLink({ to: 'slide', slide: 's2' }, slides)).toEqual({ slide: 2 });
  });

  it('lead to the web in characters that a URL may hold', () => {
    expect(planLink({ to: 'url', url: 'https://example.org/ä b?q="1"' }, slides)).toEqual({
      url: 'https://example.org/%C3%A4%20b?q=%221%22',
    });
  });

  it('lead to an address for mail', () => {
    expect(planLink({ to: 'url', url: 'mailto:desk@example.org' }, slides)).toEqual({ url: 'mailto:desk@example.org' });
  });
});

describe('a GUID', () => {
  it('is the same for the same text and another for another', () => {
    expect(guid('one')).toBe(guid('one'));
    expect(guid('one')).not.toBe(guid('two'));
    expect(guid('one')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });
});
