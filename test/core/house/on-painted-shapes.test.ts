import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { houseBrand } from '../../../src/core/house/house-brand';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { groundBehind } from '../../../src/core/model/ground-behind';
import type { HouseLayout } from '../../../src/core/model/house';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { cases } from '../../cases';
import { faultsOf } from '../write/pptx/check-package';
import { ledger, sources } from '../write/pptx/evidence';
import { zip } from '../write/pptx/package-reader';
import { brandFrom } from './houses';
import { block, lead, officeTemplate, pictureOn, placeholder, type OfficeTemplate } from './office-template';

type Box = readonly [x: number, y: number, w: number, h: number];

const EMU = 12700;
const measurer = createFontMeasurer();
const created = '2026-03-12T00:00:00Z';
const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** A freeform in its box; its path in shares of a thousand. */
const freeform = (path: string): string => `<a:custGeom><a:avLst/><a:pathLst><a:path w="1000" h="1000">${path}</a:path></a:pathLst></a:custGeom>`;
const to = (name: string, x: number, y: number): string => `<a:${name}><a:pt x="${x}" y="${y}"/></a:${name}>`;
const ring = (...points: readonly (readonly [number, number])[]): string => points.map(([x, y], nth) => to(nth === 0 ? 'moveTo' : 'lnTo', x, y)).join('') + '<a:close/>';
/** The upper left half of its box. */
const CORNER = freeform(ring([0, 0], [1000, 0], [0, 1000]));
const FRAME = freeform(ring([0, 0], [1000, 0], [1000, 1000], [0, 1000]) + ring([50, 50], [950, 50], [950, 950], [50, 950]));

const layoutOf = (changed: Partial<OfficeTemplate>, name = 'Title Only'): HouseLayout => {
  const found = brandFrom(officeTemplate(changed)).house?.layouts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no layout ${name}`);
  return found;
};
const behind = (on: HouseLayout, [x, y, w, h]: Box): readonly string[] => [...new Set(groundBehind({ x, y, w, h }, on))];
const shapes = (box: Box, geometry: string, colour = '14344B', turn = ''): Partial<OfficeTemplate> => ({
  shapes: block(20, box, solid(colour), geometry).replace('<a:xfrm>', `<a:xfrm${turn}>`),
});
const messages = (template: Uint8Array): readonly string[] => {
  const read = houseBrand(template, 'house.potx');
  return read.ok ? read.value.findings.map(({ message }) => message) : [];
};

describe('what a layout paints is known by its outline', () => {
  it('a freeform colours what lies in it and nothing else of its box', () => {
    const painted = layoutOf(shapes([0, 0, 400, 400], CORNER));
    expect(behind(painted, [20, 20, 60, 20])).toEqual(['14344B']);
    expect(behind(painted, [300, 300, 60, 20])).toEqual(['FFFFFF']);
    expect(behind(painted, [150, 180, 100, 60])).toEqual(['14344B', 'FFFFFF']);
  });

  it('a hole shows what lies below', () => {
    const painted = layoutOf(shapes([0, 0, 960, 540], FRAME));
    expect(behind(painted, [10, 4, 100, 16])).toEqual(['14344B']);
    expect(behind(painted, [200, 200, 100, 30])).toEqual(['FFFFFF']);
  });

  it('curves are followed', () => {
    const painted = layoutOf(shapes([100, 100, 200, 200], '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'));
    expect(behind(painted, [180, 180, 40, 40])).toEqual(['14344B']);
    expect(behind(painted, [102, 102, 16, 16])).toEqual(['FFFFFF']);
  });

  it('a turned band lies where it is turned to', () => {
    const painted = layoutOf(shapes([100, 250, 400, 40], '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', '14344B', ' rot="5400000"'));
    expect(behind(painted, [290, 100, 20, 20])).toEqual(['14344B']);
    expect(behind(painted, [120, 255, 40, 20])).toEqual(['FFFFFF']);
  });

  it('shapes of a group lie where the group puts them, in its fill when they take it', () => {
    const inner = block(21, [0, 0, 100, 100], '<a:grpFill/>');
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="20" name="Group"/><p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${500 * EMU}" y="${200 * EMU}"/><a:ext cx="${200 * EMU}" cy="${100 * EMU}"/><a:chOff x="0" y="0"/><a:chExt cx="${100 * EMU}" cy="${100 * EMU}"/></a:xfrm>${solid('448361')}</p:grpSpPr>${inner}</p:grpSp>`;
    const painted = layoutOf({ shapes: group });
    expect(behind(painted, [510, 210, 180, 80])).toEqual(['448361']);
    expect(behind(painted, [10, 10, 80, 80])).toEqual(['FFFFFF']);
  });

  it('a gradient is at each place about the colour that is seen there', () => {
    const stops = '<a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs>';
    const painted = layoutOf({ shapes: block(20, [0, 0, 960, 540], `<a:gradFill><a:gsLst>${stops}</a:gsLst><a:lin ang="0"/></a:gradFill>`) });
    const greys = (box: Box): readonly number[] => behind(painted, box).map((colour) => Number.parseInt(colour.slice(0, 2), 16));
    expect(Math.max(...greys([10, 100, 100, 30]))).toBeLessThan(70);
    expect(Math.min(...greys([850, 100, 100, 30]))).toBeGreaterThan(190);
  });
});

describe('a deck on a house that paints freeforms', () => {
  const cornered = officeTemplate({
    shapes: block(20, [0, 0, 260, 540], solid('9065B0'), freeform(ring([0, 0], [1000, 0], [0, 1000]))) + block(21, [760, 0, 200, 540], solid('14344B'), freeform(ring([1000, 0], [1000, 1000], [0, 1000]))),
  });

  it('keeps its content clear of them, and every slide can be read', () => {
    const brand = brandFrom(cornered);
    const scenes = cases.slice(0, 12).map(({ deck }) => layout({ deck, brand, measurer, created }));
    expect(scenes.flatMap((scene) => checkScene(scene, measurer)).map(({ message }) => message)).toEqual([]);
  });

  it('keeps its content beside a drawing in lines', () => {
    const drawing = block(20, [80, 300, 120, 160], '<a:noFill/>', CORNER).replace('<a:ln><a:noFill/></a:ln>', `<a:ln w="25400">${solid('000000')}</a:ln>`);
    const { content } = layoutOf({ shapes: drawing });
    expect(content.x >= 200 || content.y + content.h <= 300).toBe(true);
  });

  it('leaves out a foot that could not be read where the layout has it', () => {
    const foot = officeTemplate({ dark: true, shapes: [0, 24, 48, 72, 96, 120, 144, 168].map((x, nth) => block(30 + nth, [60 + x, 470, 24, 60], solid(nth % 2 === 0 ? '000000' : 'FFFFFF'))).join('') });
    const [first] = cases;
    if (first === undefined) throw new Error('no case');
    const names = layout({ deck: first.deck, brand: brandFrom(foot), measurer, created }).slides.flatMap(({ items }) => items.map(({ name }) => name));
    expect(names).not.toContain('date');
    expect(names).toContain('slide-number');
  });

  it('has its cover on another layout where nothing could be read on the house’s own, and the house is told', () => {
    const keys = Array.from({ length: 40 }, (_, nth) => block(40 + nth, [nth * 24, 60, 12, 400], solid('000000'))).join('');
    const template = officeTemplate({ onLayouts: { title: keys } });
    const { house } = brandFrom(template);
    const cover = house?.layouts.find(({ part }) => part === house.roles.cover);
    expect(cover?.name).not.toBe('Title Slide');
    expect(messages(template)).toContain('“Title Slide” is not used for the cover: on what it paints where text stands, no colour can be read.');
  });
});

describe('the layouts that a house is written on', () => {
  const roleOf = (template: Uint8Array, role: 'cover' | 'content'): string | undefined => {
    const { house } = brandFrom(template);
    return house?.layouts.find(({ part }) => part === house.roles[role])?.name;
  };

  it('are not those whose titles begin on a dark band and go on beside it', () => {
    expect(roleOf(officeTemplate({ onLayouts: { title: block(20, [0, 0, 200, 540], solid('14344B')) } }), 'cover')).toBe('Title Slide');
    const left = officeTemplate({ onLayouts: { title: block(20, [0, 0, 200, 540], solid('14344B')) } });
    const aligned = { ...unzipSync(left) };
    const part = 'ppt/slideLayouts/slideLayout1.xml';
    aligned[part] = strToU8(strFromU8(aligned[part] ?? new Uint8Array()).replaceAll('algn="ctr"', 'algn="l"'));
    expect(roleOf(zipSync(aligned), 'cover')).not.toBe('Title Slide');
  });

  it('may have lines for a unit and a source, which are no bodies: their content is as roomy as without', () => {
    const lines = placeholder(30, { type: 'body', idx: 13, box: [66, 130, 800, 24] }) + placeholder(31, { type: 'body', idx: 14, box: [66, 470, 800, 20] });
    const { house } = brandFrom(officeTemplate({ layouts: ['title', 'obj', 'titleOnly'], onLayouts: { obj: lines } }));
    expect(house?.layouts.find(({ name }) => name === 'Title and Content')?.bodies).toHaveLength(1);
  });
});

describe('a template saved as Strict Open XML', () => {
  const strictly = (template: Uint8Array): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(template)).map(([name, bytes]) => [
          name,
          strToU8(
            strFromU8(bytes)
              .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main')
              .replaceAll('http://schemas.openxmlformats.org/presentationml/2006/main', 'http://purl.oclc.org/ooxml/presentationml/main')
              .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
              .replaceAll('<a:spcPct val="90000"/>', '<a:spcPct val="90%"/>')
              .replace('<p:presentation ', '<p:presentation conformance="strict" '),
          ),
        ]),
      ),
    );

  it('is the same house as when saved as usual, and its decks are written as PowerPoint usually writes', async () => {
    const [usual, strict] = [officeTemplate(), strictly(officeTemplate())].map((template) => brandFrom(template));
    expect(strict?.house?.layouts).toEqual(usual?.house?.layouts);
    const [first] = cases;
    if (first === undefined || strict === undefined) throw new Error('no case');
    const written = await writePptx(layout({ deck: first.deck, brand: strict, measurer, created }), ledger, sources, { zip });
    expect(faultsOf(written)).toEqual([]);
    expect(Object.values(unzipSync(written)).some((bytes) => strFromU8(bytes).includes('purl.oclc.org/ooxml'))).toBe(false);
  });
});

describe('a house whose font is wider than what stands in for it', () => {
  it('has its text measured as wide as its own', () => {
    const { fonts } = brandFrom(officeTemplate({ fonts: ['Georgia', 'Verdana'] }));
    expect([fonts.heading.face, fonts.body.face]).toEqual(['Tinos', 'Arimo']);
    const { face, wider } = fonts.body;
    const look = { bold: false, italic: false };
    expect(measurer.width('Net revenue', { face, wider, ...look }, 20)).toBeGreaterThan(1.1 * measurer.width('Net revenue', { face, ...look }, 20));
  });

  it('is measured as it is where its font has a metric twin', () => {
    expect(brandFrom(officeTemplate({ fonts: ['Cambria', 'Arial'] })).fonts.body).toEqual({ face: 'Arimo', office: 'Arial' });
  });
});

describe('the check of a deck on a house’s slides', () => {
  const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='), (letter) => letter.charCodeAt(0));
  const charted = cases.find(({ deck }) => deck.slides[0]?.kind === 'chart');

  it('finds content that lies across the edge of a picture', () => {
    if (charted === undefined) throw new Error('no case with a chart');
    const brand = brandFrom(officeTemplate({ shapes: pictureOn(20, [700, 200, 200, 200], 'rIdPicture'), parts: { 'ppt/media/image1.png': dot }, masterLeads: lead('rIdPicture', 'image', '../media/image1.png') }));
    const clear = layout({ deck: charted.deck, brand, measurer, created });
    expect(checkScene(clear, measurer)).toEqual([]);
    const spread = { ...clear, slides: clear.slides.map((slide) => ({ ...slide, items: slide.items.map((item) => (item.type === 'chart' ? { ...item, frame: { ...item.frame, w: brandWidth(item.frame) } } : item)) })) };
    expect(checkScene(spread, measurer).map(({ rule }) => rule)).toContain('on-paint');
  });
});

/** From where a frame begins to beyond the picture's edge. */
const brandWidth = <W extends number>({ x }: { readonly x: W }): W => (800 - x) as W;
