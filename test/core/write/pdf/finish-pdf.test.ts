import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withArtifacts } from '../../../../src/core/write/pdf/artifacts';
import { fromLatin1, latin1 } from '../../../../src/core/write/pdf/bytes';
import { finishPdf } from '../../../../src/core/write/pdf/finish-pdf';
import { describeLinks } from '../../../../src/core/write/pdf/links';
import { setOutline } from '../../../../src/core/write/pdf/outline';
import { entriesOf, readPdf, type PdfFile } from '../../../../src/core/write/pdf/pdf-file';
import { parseValue, pdfText, writeValue } from '../../../../src/core/write/pdf/pdf-value';
import { setProperties } from '../../../../src/core/write/pdf/properties';
import { mendTags } from '../../../../src/core/write/pdf/tags';
import { xmpPacket } from '../../../../src/core/write/pdf/xmp';
import { scene, slide } from '../html/scene-pieces';
import { codec, pdfOf, printedSlide, streamOf } from './printed-pdf';

const file = (): PdfFile => {
  const read = readPdf(printedSlide());
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

/** Any UTF-16 units, lone surrogates and control characters among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

const sources = scene([slide('s9', 'Sources: every figure', [])]);

describe('the structure tree', () => {
  const mended = file();
  mendTags(mended);

  it('names slides as sections', () => {
    expect(entriesOf(mended, 10).get('S')).toBe('/Sect');
  });

  it('gives a list item its label and its body', () => {
    const [label, body] = entriesOf(mended, 11).get('K') as string[];
    expect([label, body]).toEqual(['12 0 R', '15 0 R']);
    expect(entriesOf(mended, 12).get('S')).toBe('/Lbl');
    expect(entriesOf(mended, 15).get('S')).toBe('/LBody');
    expect(entriesOf(mended, 15).get('K')).toEqual(['13 0 R']);
    expect(entriesOf(mended, 13).get('P')).toBe('15 0 R');
  });

  it('maps types that are not standard to one that is', () => {
    expect(entriesOf(mended, 8).get('RoleMap')).toEqual(new Map([['Strong', '/Span']]));
  });

  it('is the same when it is mended twice', () => {
    const again = file();
    mendTags(again);
    mendTags(again);
    expect(again.objects).toEqual(mended.objects);
  });
});

describe('links', () => {
  const described = file();
  describeLinks(described, sources.slides);

  it('say which slide they lead to', () => {
    expect(entriesOf(described, 5).get('Contents')).toBe(pdfText('Slide 1: Sources: every figure'));
  });

  it('say which address they open', () => {
    expect(entriesOf(described, 6).get('Contents')).toBe(pdfText('https://example.org/a(1)'));
  });
});

describe('content outside every tag', () => {
  it('is marked as an artifact, paths and text alike', () => {
    expect(withArtifacts('1 1 5 5 re\nf\nBT\n<02> Tj\nET', new Set()).split('\n')).toEqual([
      '/Artifact BMC', '1 1 5 5 re', 'f', 'EMC',
      '/Artifact BMC', 'BT', '<02> Tj', 'ET', 'EMC',
    ]);
  });

  it('is left alone when it is a clip or is tagged already', () => {
    const content = '0 0 9 9 re\nW* n\n/P <</MCID 0 >>BDC\n1 1 5 5 re\nf\nEMC';
    expect(withArtifacts(content, new Set())).toBe(content);
  });

  it('is no artifact when a form has tags inside', () => {
    expect(withArtifacts('/X1 Do', new Set(['X1']))).toBe('/X1 Do');
    expect(withArtifacts('/X1 Do', new Set())).toBe('/Artifact BMC\n/X1 Do\nEMC');
  });
});

describe('the properties', () => {
  const finished = file();
  setProperties(finished, sources);

  it('are the deck’s own, with its date and no browser’s name', () => {
    const info = entriesOf(finished, finished.info);
    expect(info.get('Title')).toBe(pdfText('Harbour seizures briefing'));
    expect(info.get('Creator')).toBe('(Lectern)');
    expect(info.get('CreationDate')).toBe('(D:20260105090000Z)');
  });

  it('number the pages and show the title', () => {
    const root = entriesOf(finished, finished.root);
    expect(writeValue(root.get('PageLabels') ?? '')).toBe('<</Nums [0 <</S /D>>]>>');
    expect(writeValue(root.get('ViewerPreferences') ?? '')).toBe('<</DisplayDocTitle true>>');
  });

  it('name PDF/UA only in a tagged file', () => {
    expect(xmpPacket(sources, 'Lectern', true)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmpPacket(sources, 'Lectern', false)).not.toContain('<pdfuaid:part>');
  });

  it('name the articles by their hashes and by nothing else', () => {
    const packet = xmpPacket({ ...sources, madeFrom: ['ab'.repeat(32)] }, 'Lectern', true);
    expect(packet).toContain(`<stRef:documentID>urn:sha256:${'ab'.repeat(32)}</stRef:documentID>`);
    expect(xmpPacket({ ...sources, madeFrom: [] }, 'Lectern', true)).not.toContain('Ingredients');
  });

  it('are XML in ASCII, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const packet = xmpPacket({ ...sources, title }, 'Lectern', true);
        const inside = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/s.exec(packet)?.[1];
        expect(inside).toMatch(/^(?:[\t\n\r -~])*$/);
        expect(inside).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('the outline', () => {
  const titled = slide('s1', 'Cash seized', []);

  it('lists the slides where the runtime wrote none', () => {
    const outlined = file();
    setOutline(outlined, [titled]);
    expect(entriesOf(outlined, 15).get('Count')).toBe('1');
    expect(entriesOf(outlined, 16).get('Title')).toBe(pdfText('Cash seized'));
    expect(entriesOf(outlined, 16).get('Dest')).toEqual(['4 0 R', '/Fit']);
  });

  it('takes the place of one whose titles end in reference marks', () => {
    const outlined = file();
    setOutline(outlined, [slide('s1', 'Cash seized1,2', [])]);
    setOutline(outlined, [titled]);
    expect([15, 16].map((object) => outlined.objects.get(object)?.value)).toEqual(['null', 'null']);
    expect(entriesOf(outlined, outlined.root).get('Outlines')).toBe('17 0 R');
    expect(entriesOf(outlined, 18).get('Title')).toBe(pdfText('Cash seized'));
  });
});

describe('a finished file', () => {
  it('is the same for the same print', () => {
    const [first, second] = [finishPdf([printedSlide()], sources, codec), finishPdf([printedSlide()], sources, codec)];
    expect(first).toEqual(second);
    expect(first.ok).toBe(true);
  });

  it('does not depend on the moment of printing', () => {
    const later = fromLatin1(latin1(printedSlide()).replace('20991231235959', '20770101000000'));
    expect(finishPdf([later], sources, codec)).toEqual(finishPdf([printedSlide()], sources, codec));
  });

  it('keeps a page whose content was stored plain', () => {
    const objects = [
      '<</Producer (x)>>',
      '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R>>',
      '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
      '<</Type /Page\n/Contents 5 0 R\n/Parent 3 0 R>>',
      '<</Length 14>> stream\n1 1 5 5 re\nf\nn\n\nendstream',
      '<</Type /StructTreeRoot>>',
    ];
    expect(finishPdf([pdfOf(objects, '/Root 2 0 R\n/Info 1 0 R')], sources, codec).ok).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a file that is no PDF', 'hello'],
    ['a file cut short', latin1(printedSlide()).slice(0, -200)],
    ['an offset that is wrong', latin1(printedSlide()).replace(/0000000009 00000 n/, '0000000011 00000 n')],
  ])('refuses %s as data', (_, text) => {
    const result = finishPdf([fromLatin1(text)], sources, codec);
    expect(result.ok ? '' : result.failure.code).toBe('pdf-not-understood');
  });
});

describe('PDF values', () => {
  it('are written as they were read', () => {
    const value = '<</A [1 -2.5 true null]\n/B <</C (a \\(b\\) <<c>>)>>\n/D 12 0 R\n/E <FEFF0041>\n/F /Name>>';
    expect(writeValue(parseValue(value))).toBe(value);
  });

  it('keep any text, but for controls and halves of characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hex = /^<FEFF([0-9A-F]*)>$/.exec(pdfText(text))?.[1] ?? '';
        const units = hex.match(/.{4}/g) ?? [];
        expect(String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))).toBe(text.replace(/(?![\t\n])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\uFFFD'));
      }),
    );
  });

  it('are told from words in a title', () => {
    const read = readPdf(pdfOf(['<<>>', '<</Title (a >> stream endobj)>>'], '/Root 1 0 R\n/Info 2 0 R'));
    expect(read.ok && entriesOf(read.value, 2).get('Title')).toBe('(a >> stream endobj)');
  });

  it('find a stream by its length, whatever its bytes', () => {
    const read = readPdf(pdfOf(['<<>>', '<<>>', streamOf('endobj endstream >>'.repeat(9))], '/Root 1 0 R\n/Info 2 0 R'));
    expect(read.ok).toBe(true);
  });
});
