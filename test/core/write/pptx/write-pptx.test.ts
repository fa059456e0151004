import { describe, expect, it } from 'vitest';
import { PptxCancelled, writePptx } from '../../../../src/core/write/pptx/write-pptx';
import { faultsOf } from './check-package';
import { ledger, sources } from './evidence';
import { all, OpenedPackage, textOf, unescape, zip } from './package-reader';
import { chartScene, paragraph, run, sampleScene, scene, slide, text, frame } from './scenes';

const write = (of = sampleScene) => writePptx(of, ledger, sources, { zip });
const open = async (of = sampleScene) => new OpenedPackage(await write(of));
const slideNames = (deck: OpenedPackage, number: number): string[] =>
  all(deck.tree(`ppt/slides/slide${number}.xml`), 'p:cNvPr').map(({ attributes }) => unescape(attributes.get('name') ?? ''));

describe('a scene written as a presentation', () => {
  it('has nothing that PowerPoint would repair', async () => {
    expect(faultsOf(await write())).toEqual([]);
    expect(faultsOf(await write(chartScene))).toEqual([]);
  });

  it('gives the same bytes for the same scene', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });

  it('leaves the scene as it was', async () => {
    const frozen = deepFreeze(structuredClone(sampleScene));
    await expect(write(frozen)).resolves.toBeInstanceOf(Uint8Array);
    expect(frozen).toEqual(sampleScene);
  });

  it('keeps the reading order of the scene', async () => {
    const deck = await open();
    expect(slideNames(deck, 2)).toEqual(['', 'title', 'subtitle', 'chart [f1]', 'so-what', 'accent-bar', 'marking', 'footer', 'slide-number']);
  });

  it('puts titles, bodies, footers and slide numbers into placeholders of the slide’s own layout', async () => {
    const deck = await open();
    const types = all(deck.tree('ppt/slides/slide2.xml'), 'p:ph').map(({ attributes }) => attributes.get('type'));
    expect(types).toEqual(['title', 'body', 'body', 'ftr', 'sldNum']);
    expect(all(deck.tree('ppt/slides/slide1.xml'), 'p:ph').map(({ attributes }) => attributes.get('type'))).toEqual(['ctrTitle', 'subTitle']);
  });

  it('counts slides by a field that follows them when they move', async () => {
    const deck = await open();
    const [field] = all(deck.tree('ppt/slides/slide3.xml'), 'a:fld');
    expect(field?.attributes.get('type')).toBe('slidenum');
    expect(textOf(field!)).toBe('3');
  });

  it('gives a slide without title a hidden one for the outline', async () => {
    const bare = { ...slide(1, 'Said, not shown', []), items: [] };
    const deck = await open(scene([bare]));
    const [title] = all(deck.tree('ppt/slides/slide1.xml'), 'p:sp');
    expect(textOf(title!)).toBe('Said, not shown');
    const [layout] = all(deck.tree('ppt/slideLayouts/slideLayout1.xml'), 'a:off');
    expect(Number(layout?.attributes.get('y'))).toBeLessThan(0);
  });

  it('makes the brand the theme of the file', async () => {
    const deck = await open();
    const theme = deck.tree('ppt/theme/theme1.xml');
    const colour = (slot: string) => all(all(theme, slot)[0]!, 'a:srgbClr')[0]?.attributes.get('val');
    expect([colour('a:dk2'), colour('a:accent1'), colour('a:hlink')]).toEqual(['10243A', '0A6C74', '0A6C74']);
    expect(all(theme, 'a:latin').map(({ attributes }) => attributes.get('typeface'))).toEqual(['Cambria', 'Calibri']);
    expect(deck.text('ppt/slides/slide2.xml')).toContain('<a:schemeClr val="accent1"/>');
    expect(deck.text('ppt/slides/slide2.xml')).not.toMatch(/Cambria|Calibri|0A6C74/);
  });

  it('marks decoration, and describes charts and tables', async () => {
    const deck = await open();
    const objects = all(deck.tree('ppt/slides/slide2.xml'), 'p:cNvPr');
    const bar = objects.find(({ attributes }) => attributes.get('name') === 'accent-bar');
    expect(all(bar!, 'adec:decorative')).toHaveLength(1);
    expect(objects.find(({ attributes }) => attributes.get('name') === 'chart [f1]')?.attributes.get('descr')).toMatch(/^Chart of Cannabis/);
  });

  it('has notes pages for the slides with notes only, a paragraph a line', async () => {
    const deck = await open();
    expect(deck.parts(/notesSlide\d+\.xml$/)).toHaveLength(2);
    expect(all(deck.tree('ppt/notesSlides/notesSlide1.xml'), 'a:p').map(textOf).slice(0, 3)).toEqual([
      'Welcome everyone.',
      '',
      'The numbers are the port authority’s own.',
    ]);
  });

  it('has no notes master when no slide has notes', async () => {
    const deck = await open(scene([slide(1, 'No words', [])]));
    expect(deck.parts(/notes/i)).toEqual([]);
    expect(deck.text('ppt/presentation.xml')).not.toContain('notesMaster');
  });

  it('opens sections where slides do', async () => {
    const deck = await open();
    const sections = all(deck.tree('ppt/presentation.xml'), 'p14:section');
    expect(sections.map(({ attributes }) => attributes.get('name'))).toEqual(['Opening', 'Close']);
    expect(sections.map((section) => all(section, 'p14:sldId').length)).toEqual([2, 2]);
  });

  it('says nothing of who made it, on what, and with what', async () => {
    const deck = await open();
    for (const name of deck.names.filter((part) => /\.(xml|rels)$/.test(part))) {
      expect(deck.text(name)).not.toMatch(/PptxGenJS|creator|lastModifiedBy|<Company>|\/home\/|\/tmp\/|file:/i);
    }
    expect(deck.text('docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-03-05T09:30:00Z</dcterms:created>');
    expect(deck.text('docProps/core.xml')).toContain('<dc:title>Harbour briefing</dc:title>');
  });

  it('links runs to slides and to the web', async () => {
    const deck = await open();
    const rels = deck.text('ppt/slides/_rels/slide2.xml.rels');
    expect(rels).toContain('Target="slide4.xml"');
    expect(rels).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"');
    expect(all(deck.tree('ppt/slides/slide2.xml'), 'a:hlinkClick')[0]?.attributes.get('action')).toBe('ppaction://hlinksldjump');
  });

  it('hangs bullets as measured, and says so once a paragraph', async () => {
    const bulleted = paragraph([run('One '), run('two', { bold: true })], { bullet: 'disc', indent: frame(12, 0, 0, 0).x });
    const deck = await open(scene([slide(1, 'Bullets', [text('list', 'caption', frame(0, 100, 99, 40), [bulleted, bulleted])])]));
    const list = all(deck.tree('ppt/slides/slide1.xml'), 'p:txBody')[1];
    const properties = all(list!, 'a:pPr');
    expect(properties.map(({ attributes }) => [attributes.get('marL'), attributes.get('indent')])).toEqual([
      ['152400', '-152400'],
      ['152400', '-152400'],
    ]);
    expect(all(list!, 'a:buChar')).toHaveLength(2);
  });

  it('leaves to the layout what the layout says, so that "Reset slide" changes nothing', async () => {
    const deck = await open(scene([slide(1, 'First', []), slide(2, 'Second', [])]));
    const [shape] = all(deck.tree('ppt/slides/slide2.xml'), 'p:sp');
    expect(all(shape!, 'a:xfrm')).toEqual([]);
    expect([...(all(shape!, 'a:rPr')[0]?.attributes.keys() ?? [])]).toEqual(['lang']);
    const layout = all(deck.tree('ppt/slideLayouts/slideLayout1.xml'), 'p:sp')[0];
    const master = all(deck.tree('ppt/slideMasters/slideMaster1.xml'), 'p:sp')[0];
    // The layout in turn leaves to the master what the master says.
    const sizes = [layout!, master!].flatMap((above) => all(above, 'a:defRPr').flatMap(({ attributes }) => attributes.get('sz') ?? []));
    expect(sizes[0]).toBe('2550');
  });

  it('says what differs from the layout', async () => {
    const body = (words: ReturnType<typeof run>[]) => text('body', 'body', frame(0, 100, 99, 40), [paragraph(words)]);
    const deck = await open(
      scene([slide(1, 'First', [body([run('Plain words')])]), slide(2, 'Second', [body([run('Bold', { bold: true, font: 'heading', colour: 'danger' })])])]),
    );
    const [, shape] = all(deck.tree('ppt/slides/slide2.xml'), 'p:sp');
    const look = all(shape!, 'a:rPr')[0];
    expect(look?.attributes.get('b')).toBe('1');
    expect(all(look!, 'a:latin')[0]?.attributes.get('typeface')).toBe('+mj-lt');
    expect(all(look!, 'a:schemeClr')[0]?.attributes.get('val')).toBe('accent5');
  });

  it('joins marks that lead to one place, and shares one relationship among links', async () => {
    const mark = (words: string, link: boolean) => run(words, { raised: true, link: link ? { to: 'slide', slide: 's2' } : null });
    const marked = text('body', 'body', frame(0, 100, 99, 40), [
      paragraph([run('Said'), mark('1', true), mark(',', false), mark('2', true), run(' again'), mark('3', true)]),
    ]);
    const deck = await open(scene([slide(1, 'Marks', [marked]), slide(2, 'Sources', [])]));
    expect(deck.text('ppt/slides/slide1.xml')).toContain('<a:t>1,2</a:t>');
    expect(deck.text('ppt/slides/_rels/slide1.xml.rels').match(/slide2\.xml/g)).toHaveLength(1);
  });

  it('carries the ledger with words, places, hashes and where each entry is shown', async () => {
    const deck = await open();
    const root = deck.tree('customXml/item1.xml');
    expect(all(root, 'source')[0]?.attributes.get('sha256')).toBe(sources[0]?.hash);
    expect(unescape(textOf(all(root, 'quote')[0]!))).toBe('163.4 tonnes of “cannabis” & resin');
    expect(all(root, 'entry').map(({ attributes }) => attributes.get('id'))).toEqual(['f1', 'd1', 'u1']);
    const [shown] = all(root, 'show');
    expect([...(shown?.attributes.values() ?? [])]).toEqual(['f1', '2', '4', 'chart']);
    const named = all(deck.tree('ppt/slides/slide2.xml'), 'p:cNvPr').find(({ attributes }) => attributes.get('id') === '4');
    expect(named?.attributes.get('name')).toBe('chart [f1]');
  });

  it('holds one copy of a picture that many slides show', async () => {
    const logo = { type: 'image' as const, name: 'logo', frame: frame(0, 0, 20, 20), figures: [], mime: 'image/png' as const, data: POINT, alt: 'Logo' };
    const archive = await write(scene([slide(1, 'One', [logo]), slide(2, 'Two', [logo])]));
    const deck = new OpenedPackage(archive);
    expect(faultsOf(archive)).toEqual([]);
    expect(deck.parts(/^ppt\/media\//)).toEqual(['ppt/media/image1.png']);
    expect(Buffer.from(deck.files.get('ppt/media/image1.png')!).toString('base64')).toBe(POINT);
  });

  it('puts what frames every slide alike on the master, once, and hides it where a slide has none', async () => {
    const bar = { type: 'shape' as const, name: 'bar', frame: frame(0, 0, 54, 5), figures: [], geometry: 'rectangle' as const, fill: 'accent' as const, stroke: null, alt: '', furniture: true as const };
    const logo = { type: 'image' as const, name: 'logo', frame: frame(0, 0, 20, 20), figures: [], mime: 'image/png' as const, data: POINT, alt: 'Logo', furniture: true as const };
    const body = text('body', 'body', frame(0, 100, 99, 40), [paragraph([run('Words')])]);
    const archive = await write(scene([slide(1, 'One', [bar, logo]), slide(2, 'Two', [bar, logo]), slide(3, 'Bare', [body])]));
    const deck = new OpenedPackage(archive);
    expect(faultsOf(archive)).toEqual([]);
    expect(slideNames(deck, 1)).not.toContain('logo');
    const master = deck.tree('ppt/slideMasters/slideMaster1.xml');
    expect(all(master, 'p:cNvPr').map(({ attributes }) => attributes.get('name'))).toEqual(expect.arrayContaining(['bar', 'logo']));
    expect(all(master, 'p:pic')).toHaveLength(1);
    const hides = [1, 2].map((number) => deck.tree(`ppt/slideLayouts/slideLayout${number}.xml`).attributes.get('showMasterSp'));
    expect(hides).toEqual([undefined, '0']);
  });

  it('keeps what frames a slide on it where it stands otherwise than on the master', async () => {
    const bar = (x: number) => ({ type: 'shape' as const, name: 'bar', frame: frame(x, 0, 54, 5), figures: [], geometry: 'rectangle' as const, fill: 'accent' as const, stroke: null, alt: '', furniture: true as const });
    const deck = await open(scene([slide(1, 'One', [bar(0)]), slide(2, 'Two', [bar(9)])]));
    expect(slideNames(deck, 1)).not.toContain('bar');
    expect(slideNames(deck, 2)).toContain('bar');
  });

  it('shows a vector picture from its SVG', async () => {
    const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>').toString('base64');
    const logo = { type: 'image' as const, name: 'logo', frame: frame(0, 0, 20, 20), figures: [], mime: 'image/svg+xml' as const, data, alt: 'Logo' };
    const archive = await write(scene([slide(1, 'One', [logo])]));
    expect(faultsOf(archive)).toEqual([]);
    expect(new OpenedPackage(archive).text('ppt/slides/slide1.xml')).toContain('asvg:svgBlip');
  });

  it('keeps lines that the layout broke in one paragraph, for PowerPoint to wrap', async () => {
    const wrapped = text('body', 'body', frame(0, 100, 60, 40), [{ ...paragraph([run('First line ')]), lines: [[run('First line ')], [run('second line')]] }]);
    const deck = await open(scene([slide(1, 'Wraps', [wrapped])]));
    expect(deck.text('ppt/slides/slide1.xml')).toContain('<a:t>First line second line</a:t>');
    expect(deck.text('ppt/slides/slide1.xml')).not.toContain('<a:br');
  });

  it('tells how far it is and stops when told to', async () => {
    const long = scene(Array.from({ length: 45 }, (_, index) => slide(index + 1, `Slide ${index + 1}`, [])));
    const seen: number[] = [];
    const signal = { aborted: false };
    const stopped = writePptx(long, [], [], {
      zip,
      signal,
      progress: (done) => {
        seen.push(done);
        signal.aborted = done >= 40;
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(PptxCancelled);
    expect(seen).toEqual([20, 40]);
  });
});

const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
