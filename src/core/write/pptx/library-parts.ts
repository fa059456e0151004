import PptxGenJS from 'pptxgenjs';
import { assertNever } from '../../model/result';
import { toInches } from '../../scene/units';
import { baseOf } from './xml/drawing';
import { boxOptions, inches, lineOptions, linkOptions, shapeCall } from './plan/object-literals';
import type { DeckPlan, ObjectPlan, SlidePlan } from './plan/deck-plan';

/** The files of a package by their path. A string is XML. */
export type Parts = Map<string, string | Uint8Array>;

/** Where the archive keeps what it was given for a part, before it is packed. */
const GIVEN = '_data';

/** A part in the archive. */
interface ArchivedPart {
  readonly dir: boolean;
  readonly [GIVEN]?: unknown;
  async(type: 'string'): Promise<string>;
}

/** The archive that the library collects its parts in; only what is used of it. */
interface Archive {
  readonly files: Readonly<Record<string, ArchivedPart>>;
  generateAsync(options: unknown): Promise<unknown>;
}

/** The step of the library that adds charts and pictures to the archive, once for each slide and layout. */
interface Collecting {
  createChartMediaRels(slide: unknown, archive: Archive, pending: Promise<unknown>[]): void;
}

/** A picture of one point: the library wants one, the picture's own bytes are put in afterwards. */
const POINT = 'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** A slide as the library wrote it. */
export interface LibrarySlide {
  readonly plan: SlidePlan;
  readonly xml: string;
  readonly relationships: string;
}

/** Slides as the library wrote them, and one of the notes pages that it gives every slide. */
export interface LibrarySlides {
  readonly slides: readonly LibrarySlide[];
  readonly notes: string;
}

/** Lets pptxgenjs write everything but slides: presentation, master, layouts, theme, properties. */
export async function libraryFrame(plan: DeckPlan): Promise<Parts> {
  const deck = newDeck(plan);
  for (const layout of plan.layouts) {
    deck.defineSlideMaster({ title: `layout${layout.number}`, background: { color: baseOf(plan.colour(layout.background)) } });
  }
  const files = await collect(deck);
  const parts: Parts = new Map();
  for (const [name, file] of Object.entries(files)) if (!file.dir) parts.set(name, await textOf(file));
  return parts;
}

/**
 * Lets pptxgenjs write some slides of the deck, numbered from 1. It keeps all it was given, several
 * times over, until it has written; so few slides at a time cost less memory and less time than all at once.
 */
export async function librarySlides(slides: readonly SlidePlan[], plan: DeckPlan): Promise<LibrarySlides> {
  const deck = newDeck(plan);
  for (const { objects } of slides) {
    const slide = deck.addSlide();
    for (const object of objects) addObject(slide, object, plan);
  }
  const files = await collect(deck);
  const read = (name: string): Promise<string> => {
    const file = files[name];
    if (file === undefined) throw new Error(`pptxgenjs wrote no ${name}: is it still version 4.0.1?`);
    return textOf(file);
  };
  const written = slides.map(
    async (slide, index): Promise<LibrarySlide> => ({
      plan: slide,
      xml: await read(`ppt/slides/slide${index + 1}.xml`),
      relationships: await read(`ppt/slides/_rels/slide${index + 1}.xml.rels`),
    }),
  );
  return { slides: await Promise.all(written), notes: await read('ppt/notesSlides/notesSlide1.xml') };
}

function newDeck({ scene: { size } }: DeckPlan): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'scene', width: toInches(size.w), height: toInches(size.h) });
  deck.layout = 'scene';
  return deck;
}

/** The frame of an object. What stands in it, text, cells, a chart, a picture's bytes, is written in a repair. */
function addObject(slide: PptxGenJS.Slide, { item, key }: ObjectPlan, plan: DeckPlan): void {
  switch (item.type) {
    case 'text':
      slide.addShape('rect', boxOptions(item, key, plan));
      return;
    case 'shape': {
      const { name, options } = shapeCall(item, key, plan);
      slide.addShape(name, options);
      return;
    }
    case 'line':
      slide.addShape('line', lineOptions(item, key, plan));
      return;
    case 'image':
      slide.addImage({ ...inches(item.frame), data: POINT, objectName: key });
      return;
    case 'chart':
      slide.addChart('bar', [], { ...inches(item.frame), objectName: key });
      return;
    case 'table':
      slide.addTable([[{ text: '' }]], { ...inches(item.frame), objectName: key });
      return;
    case 'link':
      slide.addShape('rect', linkOptions(item, key, plan));
      return;
    default:
      assertNever(item);
  }
}

/**
 * Runs the library's writing up to its zipping and takes the files out there: its zipping is slower
 * than its writing, and repairs would have to unzip them again. The archive is within reach at the one
 * step that is a replaceable method, which also would add charts and pictures; those are written elsewhere.
 */
async function collect(deck: PptxGenJS): Promise<Archive['files']> {
  let collected: Archive | null = null;
  const collecting = deck as PptxGenJS & Collecting;
  collecting.createChartMediaRels = (_slide, archive) => {
    collected = archive;
    archive.generateAsync = () => Promise.resolve('');
  };
  await deck.write({ outputType: 'uint8array' });
  return (collected as Archive | null)?.files ?? {};
}

/** Asked for a text, the archive lets the event loop turn several times; nearly always it holds the very text that it was given. */
async function textOf(part: ArchivedPart): Promise<string> {
  const given = await part[GIVEN];
  return typeof given === 'string' ? given : part.async('string');
}
