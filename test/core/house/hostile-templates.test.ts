import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { houseBrand } from '../../../src/core/house/house-brand';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import type { Brand } from '../../../src/core/model/brand';
import { fromBase64 } from '../../../src/core/office/base64';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { cases } from '../../cases';
import { faultsOf } from '../write/pptx/check-package';
import { OpenedPackage, zip } from '../write/pptx/package-reader';
import { block, lead, officeTemplate, pictureOn } from './office-template';

const read = (bytes: Uint8Array) => houseBrand(bytes, 'house.potx');

function brandOf(bytes: Uint8Array): { readonly brand: Brand; readonly said: string } {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return { brand: result.value.brand, said: result.value.findings.map(({ message }) => message).join('\n') };
}

/** The template as somebody else left it. */
function changed(from: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(from);
  change(parts);
  return zipSync(parts);
}

/** Text replaced in one part. */
const edited = (part: string, from: string | RegExp, to: string): Uint8Array =>
  changed(officeTemplate(), (parts) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${part}`);
    parts[part] = strToU8(after);
  });

/** A deck on the brand's masters, and what is wrong with its package. */
async function deckOn(brand: Brand): Promise<OpenedPackage> {
  const [first] = cases;
  if (first === undefined) throw new Error('no case');
  const scene = layout({ deck: first.deck, brand, measurer: createFontMeasurer(), created: '2026-03-12T00:00:00Z' });
  const bytes = await writePptx(scene, [], [], { zip });
  expect(faultsOf(bytes)).toEqual([]);
  return new OpenedPackage(bytes);
}

/** A template with a picture of so many bytes of which its directory says something else. */
function withSize(bytes: number, said: number): Uint8Array {
  const archive = officeTemplate({ parts: { 'ppt/media/image9.png': new Uint8Array(bytes) } });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 < archive.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bytes) view.setUint32(at + 24, said, true);
  }
  return archive;
}

const everything = (written: OpenedPackage): string => written.parts(/\.(xml|rels)$/).map((part) => written.text(part)).join('\n');

const LAYOUT = 'ppt/slideLayouts/slideLayout5.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

describe('a template that is out to harm', () => {
  it('does not bring its links to outside into a deck', async () => {
    const bytes = officeTemplate({
      shapes: `${pictureOn(20, [10, 10, 50, 50], 'rIdOut')}${block(21, [0, 0, 9, 9], '<a:noFill/>')}`,
      masterLeads: lead('rIdOut', 'image', 'http://example.test/mark.png', ' TargetMode="External"'),
    });
    const { brand, said } = brandOf(bytes);
    expect(said).toContain('A link from masters and layouts');
    const text = everything(await deckOn(brand));
    expect(text).not.toContain('example.test');
    expect(text).toContain('Block 21');
  });

  it('leaves its macros, objects, slides and other programs’ data behind, and says so', async () => {
    const { brand, said } = brandOf(
      officeTemplate({
        contentType: 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
        parts: {
          'ppt/vbaProject.bin': PNG,
          'ppt/embeddings/oleObject1.bin': PNG,
          'ppt/slides/slide1.xml': strToU8('<p:sld/>'),
          'customXml/item1.xml': strToU8('<client>Northern</client>'),
        },
        masterLeads: lead('rIdOle', 'oleObject', '../embeddings/oleObject1.bin'),
      }),
    );
    for (const word of ['macros', 'embedded object', 'own slide', 'other programs']) expect(said).toContain(word);
    const written = await deckOn(brand);
    expect(written.names.filter((name) => /vba|ole|embeddings\/o/.test(name))).toEqual([]);
    expect(everything(written)).not.toContain('Northern');
    expect(written.text('[Content_Types].xml')).not.toContain('macroEnabled');
  });

  it('cannot name where its parts are put', async () => {
    const bytes = changed(officeTemplate({ masterLeads: lead('rIdMark', 'image', '../../../../../etc/mark.png'), shapes: pictureOn(20, [10, 10, 50, 50], 'rIdMark') }), (parts) => {
      parts['../../../etc/mark.png'] = PNG;
      parts['etc/mark.png'] = PNG;
    });
    const { brand } = brandOf(bytes);
    const names = (await deckOn(brand)).names;
    expect(names.filter((name) => name.includes('..') || name.includes('etc/'))).toEqual([]);
  });

  it('has its DOCTYPE, entities and comments taken out', async () => {
    const { brand } = brandOf(
      edited(LAYOUT, /<p:sldLayout /, '<!DOCTYPE p:sldLayout [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]><!-- note --><p:sldLayout '),
    );
    const text = everything(await deckOn(brand));
    for (const word of ['DOCTYPE', 'ENTITY', 'passwd', '<!--']) expect(text).not.toContain(word);
  });

  it('has entities of its own read as nothing', async () => {
    const { brand } = brandOf(edited(LAYOUT, 'name="Title Only"', 'name="Title &lol; Only"'));
    expect(everything(await deckOn(brand))).not.toContain('&lol;');
  });

  it.each([
    ['nested too deep', edited(LAYOUT, '</p:spTree>', `${'<p:grpSp>'.repeat(5000)}${'</p:grpSp>'.repeat(5000)}</p:spTree>`)],
    ['not XML', edited(MASTER, /[\s\S]+/, 'PK and nothing else')],
  ])('is refused in plain words when a part is %s', (_, bytes) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.failure.code).toMatch(/damaged-template|no-theme/);
  });

  it.each([
    ['its presentation', 'ppt/presentation.xml'],
    ['its master', MASTER],
    ['its theme', 'ppt/theme/theme1.xml'],
  ])('is refused without %s', (_, part) => {
    const result = read(changed(officeTemplate(), (parts) => void delete parts[part]));
    expect(result.ok).toBe(false);
  });

  it('without one of its layouts is used without it', async () => {
    const { brand } = brandOf(changed(officeTemplate(), (parts) => void delete parts[LAYOUT]));
    expect((await deckOn(brand)).parts(/slideLayouts\/[^/]+\.xml$/).length).toBe(brand.house?.layouts.length);
  });

  it('is refused when it unpacks to more than a template holds', () => {
    expect(read(withSize(1_000_000, 90_000_000))).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });

  it('that lies about its size is not unpacked beyond it', () => {
    const result = read(withSize(5_000_000, 10));
    const held = result.ok ? fromBase64(result.value.brand.house?.package ?? '').length : 0;
    expect(held).toBeLessThan(100_000);
  });

  it('whose parts lead round in circles is read once', async () => {
    const { brand } = brandOf(
      changed(officeTemplate(), (parts) => {
        parts['ppt/theme/_rels/theme1.xml.rels'] = strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lead('rId1', 'image', 'theme1.xml')}${lead('rId2', 'theme', 'theme1.xml')}</Relationships>`);
      }),
    );
    expect((await deckOn(brand)).parts(/ppt\/theme\/theme\d+\.xml$/).length).toBe(1);
  });

  it('has placeholders that a slide could not tell apart told apart', async () => {
    const { brand } = brandOf(edited('ppt/slideLayouts/slideLayout4.xml', / idx="[12]"/g, ''));
    const two = brand.house?.layouts.find(({ part }) => part === brand.house?.roles['two-texts']);
    expect(new Set(two?.bodies.map(({ idx }) => idx)).size).toBe(2);
  });

  it('keeps one title on a master that has two', async () => {
    const twin = '<p:sp><p:nvSpPr><p:cNvPr id="77" name="Title 77"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp></p:spTree>';
    const written = await deckOn(brandOf(edited('ppt/slideMasters/slideMaster1.xml', '</p:spTree>', twin)).brand);
    const [master] = written.parts(/slideMasters\/slideMaster\d+\.xml$/);
    expect(written.text(master ?? '').match(/type="title"/g)).toHaveLength(1);
  });

  it('has names and numbers that are none taken for nothing', async () => {
    const { brand } = brandOf(edited(LAYOUT, 'type="title"', 'type="title" idx="-7" orient="&quot;&gt;&lt;script&gt;"'));
    expect(everything(await deckOn(brand))).not.toContain('<script');
  });
});
