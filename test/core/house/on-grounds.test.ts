import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { houseBrand } from '../../../src/core/house/house-brand';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { groundBehind } from '../../../src/core/model/ground-behind';
import type { TextItem } from '../../../src/core/scene/scene';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { cases } from '../../cases';
import { ledger, sources } from '../write/pptx/evidence';
import { OpenedPackage, zip } from '../write/pptx/package-reader';
import { brandFrom } from './houses';
import { block, lead, officeTemplate } from './office-template';

const measurer = createFontMeasurer();
const created = '2026-03-12T00:00:00Z';
const painted = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const first = cases.find(({ deck }) => deck.slides[0]?.kind === 'bottom-line');

const sceneOn = (template: Uint8Array) => {
  if (first === undefined) throw new Error('no case');
  return layout({ deck: first.deck, brand: brandFrom(template), measurer, created });
};
const itemNamed = (scene: ReturnType<typeof sceneOn>, name: string): TextItem => {
  const found = scene.slides.flatMap(({ items }) => items).find((item) => item.name === name);
  if (found?.type !== 'text') throw new Error(`no text ${name}`);
  return found;
};
const colourOf = ({ paragraphs }: TextItem): string | undefined => paragraphs[0]?.lines[0]?.[0]?.colour;

describe('what shows through behind a box', () => {
  const background = 'FFFFFF';
  const band = { box: { x: 0, y: 0, w: 100, h: 20 }, colours: ['000000'], opaque: true };
  const panel = { box: { x: 50, y: 0, w: 50, h: 100 }, colours: ['336699'], opaque: true };

  it('is the background where nothing is painted', () => {
    expect(groundBehind({ x: 0, y: 30, w: 40, h: 10 }, { grounds: [band, panel], background })).toEqual(['FFFFFF']);
  });

  it('is the topmost that covers it, and nothing below that', () => {
    expect(groundBehind({ x: 60, y: 5, w: 20, h: 10 }, { grounds: [band, panel], background })).toEqual(['336699']);
  });

  it('is all of them where it stands across their edges', () => {
    expect(groundBehind({ x: 40, y: 5, w: 20, h: 30 }, { grounds: [band, panel], background })).toEqual(['336699', '000000', 'FFFFFF']);
  });
});

describe('a house whose layouts paint a band behind the titles', () => {
  const unreadable = officeTemplate({ shapes: block(20, [0, 0, 960, 134], painted('14344B')) });

  it('has its titles in a colour that reads on the band, and the check agrees', () => {
    const scene = sceneOn(unreadable);
    const title = itemNamed(scene, 'title');
    expect(colourOf(title)).toBe('#FFFFFF');
    expect(title.fills?.look.colour).toBe('#14344B');
    expect(checkScene(scene, measurer)).toEqual([]);
  });

  it('keeps titles that read on the band as the layout has them, and says nothing of colour in the file', async () => {
    const readable = officeTemplate({ shapes: block(20, [0, 0, 960, 134], painted('DCE6F0')) });
    const scene = sceneOn(readable);
    expect(colourOf(itemNamed(scene, 'title'))).toBe('#14344B');
    const slide = new OpenedPackage(await writePptx(scene, ledger, sources, { zip })).text('ppt/slides/slide1.xml');
    expect(/type="title"[\s\S]*?<\/p:sp>/.exec(slide)?.[0]).toContain('<a:p><a:r><a:rPr lang="en-GB"/><a:t>');
  });

  it('is told which colour is put in place of which, and on what it stood', () => {
    const read = houseBrand(unreadable, 'house.potx');
    const said = read.ok ? read.value.findings.map(({ message }) => message) : [];
    expect(said).toContain('“Title Only” sets its title in 14344B, which is hard to read on 14344B; it is written in FFFFFF.');
  });

  it('is written on the panel that it paints under its content, in colours that read there', () => {
    const framed = officeTemplate({ dark: true, shapes: block(20, [30, 130, 900, 370], painted('FFFFFF')) });
    const scene = sceneOn(framed);
    expect(scene.palette.background).toBe('FFFFFF');
    expect(checkScene(scene, measurer)).toEqual([]);
  });

  it('gets a panel of the deck’s own where its colours run so far apart that nothing reads on all of them, and is told', () => {
    const stops = '<a:gs pos="0"><a:srgbClr val="000032"/></a:gs><a:gs pos="100000"><a:srgbClr val="F6E0F0"/></a:gs>';
    const shaded = officeTemplate({ shapes: block(20, [0, 134, 960, 366], `<a:gradFill><a:gsLst>${stops}</a:gsLst><a:lin ang="0"/></a:gradFill>`) });
    const scene = sceneOn(shaded);
    expect(scene.slides[0]?.items.some(({ name }) => name === 'panel')).toBe(true);
    expect(checkScene(scene, measurer)).toEqual([]);
    const read = houseBrand(shaded, 'house.potx');
    expect(read.ok && read.value.findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message)).toContain(
      'Nothing reads on all that “Title Only” paints behind its content; figures, charts and text stand on a white panel there.',
    );
  });

  it('keeps content beside what is painted in a corner of its place', () => {
    const tree = officeTemplate({ shapes: block(20, [800, 380, 100, 110], painted('74B531')) });
    const content = brandFrom(tree).house?.layouts.find(({ name }) => name === 'Title Only')?.content;
    expect((content?.x ?? 0) + (content?.w ?? 0)).toBeLessThanOrEqual(800);
  });

  it('is not taken for one when the band is turned or lets the background through', () => {
    const glass = officeTemplate({ shapes: block(20, [0, 0, 960, 134], '<a:solidFill><a:srgbClr val="14344B"><a:alpha val="20000"/></a:srgbClr></a:solidFill>') });
    expect(brandFrom(glass).house?.layouts[0]?.grounds).toEqual([]);
  });
});

describe('a house whose layouts paint what is no rectangle where text stands', () => {
  const said = (template: Uint8Array): readonly string[] => {
    const read = houseBrand(template, 'house.potx');
    return read.ok ? read.value.findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message) : [];
  };
  const star = (box: readonly [number, number, number, number], colour: string): string => block(20, box, painted(colour)).replace('prst="rect"', 'prst="star5"');

  it('is told so before a deck is written, with the texts it concerns', () => {
    expect(said(officeTemplate({ shapes: star([600, 0, 300, 134], '14344B') }))).toContain(
      '“Title Only” paints shapes or pictures into the place of its title; longer text runs over them and can be hard to read there.',
    );
  });

  it('is told nothing where the text reads on the shape', () => {
    expect(said(officeTemplate({ shapes: star([600, 0, 300, 134], 'E4ECF2') }))).toEqual([]);
  });
});

describe('a house whose ground is a picture', () => {
  it('is told once, with every layout that lies on it', () => {
    const file = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rIdGround"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>';
    const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='), (letter) => letter.charCodeAt(0));
    const template = officeTemplate({ background: file, parts: { 'ppt/media/image1.png': dot }, masterLeads: lead('rIdGround', 'image', '../media/image1.png') });
    const read = houseBrand(template, 'house.potx');
    const said = read.ok ? read.value.findings.map(({ message }) => message).filter((message) => message.includes('picture')) : [];
    expect(said).toEqual(['A picture lies behind all of “Title Slide”, “Section Header”, “Title Only”, “Title and Content” and “Two Content”; text keeps the colours that the template gives it.']);
  });
});
