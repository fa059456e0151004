import PptxGenJS from 'pptxgenjs';
import { assertNever } from '../../model/result';
import { toInches } from '../../scene/units';
import { inches, lineOptions, linkOptions, shapeCall, tableCall, textOptions } from './plan/object-literals';
import type { DeckPlan, ObjectPlan, SlidePlan } from './plan/deck-plan';
import { textLiteral } from './plan/text-literal';
import { xmlSafe } from './xml/markup';

/** The files of a package by their path. A string is XML. */
export type Parts = Map<string, string | Uint8Array>;

/** The archive that the library collects its parts in; only what is used of it. */
interface Archive {
  readonly files: Readonly<Record<string, { readonly dir: boolean; async(type: 'string'): Promise<string> }>>;
  generateAsync(options: unknown): Promise<unknown>;
}

/** The step of the library that adds charts and pictures to the archive, once for each slide and layout. */
interface Collecting {
  createChartMediaRels(slide: unknown, archive: Archive, pending: Promise<unknown>[]): void;
}

/** A picture of one point: the library wants one, the picture's own bytes are put in afterwards. */
const POINT = 'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/**
 * Lets pptxgenjs write the parts of the deck and takes them out before they are zipped: its own
 * zipping is slower than the writing, and they would have to be unzipped again for repairs. Charts and pictures
 * stand in the slides with their relationships; their own parts are left to later steps.
 */
export async function libraryParts(plan: DeckPlan): Promise<Parts> {
  const { size } = plan.scene;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'scene', width: toInches(size.w), height: toInches(size.h) });
  deck.layout = 'scene';
  deck.title = xmlSafe(plan.scene.title);
  deck.subject = xmlSafe(plan.scene.subject);
  deck.author = '';
  deck.company = '';
  for (const layout of plan.layouts) {
    deck.defineSlideMaster({ title: layoutKey(layout.number), background: { color: plan.colour(layout.background) } });
  }
  for (const slide of plan.slides) addSlide(deck, slide, plan);
  return takeParts(deck);
}

const layoutKey = (number: number): string => `layout${number}`;

function addSlide(deck: PptxGenJS, plan: SlidePlan, deckPlan: DeckPlan): void {
  const slide = deck.addSlide({ masterName: layoutKey(plan.layout.number) });
  for (const object of plan.objects) addObject(slide, object, deckPlan);
  if (plan.notesPage !== null) slide.addNotes(xmlSafe(plan.scene.notes));
}

function addObject(slide: PptxGenJS.Slide, { item, key }: ObjectPlan, plan: DeckPlan): void {
  switch (item.type) {
    case 'text':
      slide.addText(textLiteral(item.paragraphs, plan), textOptions(item, key, plan));
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
    case 'table': {
      const { rows, options } = tableCall(item, key, plan);
      slide.addTable(rows, options);
      return;
    }
    case 'link':
      slide.addShape('rect', linkOptions(item, key, plan));
      return;
    default:
      assertNever(item);
  }
}

/** Runs the library's writing up to its zipping. Its archive is reached at the one step that is a replaceable method. */
async function takeParts(deck: PptxGenJS): Promise<Parts> {
  let collected: Archive | null = null;
  const collecting = deck as PptxGenJS & Collecting;
  collecting.createChartMediaRels = (_slide, archive) => {
    collected = archive;
    archive.generateAsync = () => Promise.resolve('');
  };
  await deck.write({ outputType: 'uint8array' });
  const parts: Parts = new Map();
  for (const [name, file] of Object.entries((collected as Archive | null)?.files ?? {})) {
    if (!file.dir) parts.set(name, await file.async('string'));
  }
  if (parts.size === 0) throw new Error('pptxgenjs handed over no parts: is it still version 4.0.1?');
  return parts;
}
