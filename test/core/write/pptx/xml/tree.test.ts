import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, tag, textTag, xmlSafe } from '../../../../../src/core/write/pptx/xml/markup';
import { descend, parseXml, serializeXml } from '../../../../../src/core/write/pptx/xml/tree';

/** Texts of the characters that XML minds. */
const nasty = fc
  .array(fc.constantFrom('a', ' ', '\n', '<', '>', '&', '"', '\u0000', '\u001F', '\uD800', '\uDC00', '\u{1F600}', '\uFFFF'))
  .map((units) => units.join(''));

describe('markup', () => {
  it('escapes what would end an attribute or open an element', () => {
    expect(tag('a', { title: '"<&>\n' })).toBe('<a title="&quot;&lt;&amp;&gt;&#10;"/>');
  });

  it('leaves undefined attributes out and writes truth as 1 and 0', () => {
    expect(tag('a', { on: true, off: false, none: undefined })).toBe('<a on="1" off="0"/>');
  });

  it('drops control characters and mends halves of surrogate pairs', () => {
    expect(xmlSafe('a\u0000\u000Bb\uD800c\u{1F600}')).toBe('ab\uFFFDc\u{1F600}');
  });
});

describe('a part read into a tree', () => {
  it('is written back as it was, without the white space between elements', () => {
    const part = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:x b="1 &amp; 2">\n  <a:t> kept </a:t>\r\n<c d=\'e\' /></a:x>';
    expect(serializeXml(parseXml(part))).toBe(
      '<?xml version="1.0"?><a:x b="1 &amp; 2"><a:t> kept </a:t><c d="e"/></a:x>',
    );
  });

  it('is written without a namespace that nothing in it is of', () => {
    const root = (inside: string): string => `<p:a xmlns:p="p" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</p:a>`;
    expect(serializeXml(parseXml(root('<p:b/>')))).toBe('<?xml version="1.0"?><p:a xmlns:p="p"><p:b/></p:a>');
    expect(serializeXml(parseXml(root('<p:b r:id="x"/>')))).toContain(root('<p:b r:id="x"/>'));
  });

  for (const broken of ['<a>', '<a></b>', '<a b></a>', '<a/><!-- x -->', '<!DOCTYPE a><a/>', '', 'text', '<a b="1></a>']) {
    it(`is refused when it is ${JSON.stringify(broken)}`, () => {
      expect(() => parseXml(broken)).toThrow(/^XML: /);
    });
  }

  it('says which element it lacks', () => {
    expect(() => descend(parseXml('<a><b/></a>'), 'b', 'c')).toThrow('XML: <b> has no <c>');
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [kept = ''] = parseXml(textTag('a:t', text)).children;
        expect(kept).toBe(escapeXml(text));
      }),
    );
  });
});
