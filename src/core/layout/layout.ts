import { deckLanguage } from '../model/framing/deck-language';
import { deckNumbers } from '../model/framing/deck-numbers';
import { framingIn } from '../model/framing/framing';
import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { House } from '../model/house';
import type { Slide, SlideOf } from '../model/slide';
import type { Scene, SceneSlide } from '../scene/scene';
import { pt } from '../scene/units';
import type { LayoutContext } from './context';
import { createLayoutMemory, noMemory, type LayoutMemory } from './memory';
import { withDraft } from './frame/draft';
import { frameSlides, slideNumberItem } from './frame/frame-slide';
import { pageId } from './frame/page-id';
import { frameOf, page } from './frame/page';
import { createMarks } from './marks/reference-marks';
import { markOrder } from './marks/mark-order';
import { ownAreas } from './frame/areas';
import { houseCover } from './house/house-cover';
import { houseDivider } from './house/house-divider';
import { houseSlideNumber } from './house/house-frame';
import { housePages } from './house/house-page';
import { backdropItems } from './house/backdrop-items';
import { unitOn } from '../model/smallest-text';
import { scaledScene } from './house/scaled';
import { houseText } from './house/house-text';
import { bodyPages, type FramedSlide } from './slides/body-pages';
import { coverSlide } from './slides/cover';
import { dividerSlide } from './slides/divider';
import type { BodyPage } from './pieces/items';
import { listedOn, sourcesSteps } from './slides/sources';
import { finish, type Work } from './work';
import type { TextMeasurer } from '../scene/text-measurer';

export interface LayoutInput {
  readonly deck: Deck;
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  /** ISO 8601 date-time for the files' properties. */
  readonly created: string;
  /** Errors that stand in the deck; any marks every page DRAFT. None when absent. */
  readonly errors?: number;
  /** Number of the first page; 1 when absent. */
  readonly firstPage?: number;
  /** What is known from laying out the deck as it was before; slides that rest on the same are taken from it. */
  readonly memory?: LayoutMemory;
}

/**
 * Places a deck on pages: the same input gives the same Scene.
 *
 *     deck ─► marks numbered ─► list of sources laid out ─► marks lead to its pages
 *                                                        └► every slide laid out ─► slides numbered
 *
 * What does not fit goes on to further slides; what cannot is named in `SceneSlide.overflow`.
 */
export const layout = (input: LayoutInput): Scene => finish(layoutSteps(input));

/** The same a slide at a time, for a window that has other things to do between two slides. */
export function* layoutSteps(input: LayoutInput): Work<Scene> {
  const { deck, brand, measurer, created, errors = 0, firstPage = 1, memory = noMemory } = input;
  const ledger = new Map(deck.ledger.map((entry) => [entry.id, entry]));
  const bodies = memory === noMemory ? { ...createLayoutMemory(), setCell: noMemory.setCell } : memory;
  const list = deck.slides.find((slide) => slide.kind === 'sources');
  const order = list === undefined ? [] : markOrder(deck.slides, ledger);
  const numbered: LayoutContext = {
    deck,
    brand,
    numbers: deckNumbers(brand.numbers, deckLanguage(deck.language)),
    words: framingIn(deckLanguage(deck.language)).page,
    measurer,
    ledger,
    marks: createMarks(order, new Map(), ledger),
    areas: ownAreas,
    house: null,
  };
  const { house } = brand;
  const unit = house === undefined ? 1 : unitOn(house.slide);
  const pageOf = house === undefined ? () => null : housePages(house, unit);
  const on = (slide: Slide, context: LayoutContext): LayoutContext => {
    const page = pageOf(slide);
    return page === null ? context : { ...context, house: page, areas: page.areas };
  };
  const listPages =
    list === undefined
      ? new Map<string, string>()
      : pagesOfList(list.id, yield* listSteps(list, on(list, numbered), bodies), order);
  yield;
  const context: LayoutContext = { ...numbered, marks: createMarks(order, listPages, ledger) };
  const slides: SceneSlide[] = [];
  for (const slide of deck.slides) {
    const own = on(slide, context);
    const pages = memory.recall(slide, own, (recorded) => layoutSlide(slide, recorded, bodies));
    for (const made of pages) slides.push(finished(made, firstPage + slides.length, errors, own, memory));
    yield;
  }
  const scene: Scene = {
    size: { w: pt(page.w), h: pt(page.h) },
    palette: brand.palette,
    fonts: brand.fonts,
    title: deck.title,
    subject: deck.template.name,
    language: deck.language,
    created,
    madeFrom: deck.sources.map(({ hash }) => hash),
    slides,
  };
  return house === undefined ? scene : onHouse(scene, house, unit);
}

/** In points of the house's slide, with what its layouts paint behind. */
function onHouse(scene: Scene, house: House, unit: number): Scene {
  const painted = new Map(
    house.layouts.map(({ part, grounds }) => {
      const bands = grounds.map((ground) => ({ ...ground, box: frameOf(ground.box), colours: ground.colours.map((colour) => `#${colour}` as const) }));
      return [part, { behind: backdropItems(house, part), grounds: bands }] as const;
    }),
  );
  const { slides, ...whole } = scaledScene(scene, unit, house.slide);
  return {
    ...whole,
    house: { package: house.package, colours: house.colours },
    slides: slides.map((slide) => (slide.house === undefined ? slide : { ...slide, house: { ...slide.house, ...painted.get(slide.house.layout) } })),
  };
}

/** One deck slide as one scene slide, or as many as its content needs. */
function layoutSlide(slide: Slide, context: LayoutContext, bodies: LayoutMemory): readonly SceneSlide[] {
  const { house } = context;
  switch (slide.kind) {
    case 'cover':
      return [house === null ? coverSlide(slide, context) : houseCover(slide, { ...context, house })];
    case 'divider':
      return [house === null ? dividerSlide(slide, context) : houseDivider(slide, { ...context, house })];
    case 'context':
      if (house !== null && house.role !== 'content') return frameSlides(slide, houseText(slide, { ...context, house }), context);
      return frameSlides(slide, bodyPages(slide, context), context);
    default:
      return frameSlides(slide, bodyOf(slide, context, bodies), context);
  }
}

/** The list of sources is needed before the other slides, and again among them: it is long, and laid out once, also for who remembers nothing else. */
const listSteps = (list: SlideOf<'sources'>, context: LayoutContext, bodies: LayoutMemory): Work<readonly BodyPage[]> =>
  bodies.recallSteps(list, context, (recorded) => sourcesSteps(list, recorded, bodies.setCell));

const bodyOf = (slide: FramedSlide, context: LayoutContext, bodies: LayoutMemory): readonly BodyPage[] =>
  slide.kind === 'sources' ? finish(listSteps(slide, context, bodies)) : bodyPages(slide, context);

const finished = (
  made: SceneSlide,
  number: number,
  errors: number,
  context: LayoutContext,
  memory: LayoutMemory,
): SceneSlide =>
  memory.finish(made, `${number} ${errors}`, () => withDraft(withNumber(made, number, context), errors, context));

function pagesOfList(
  slide: string,
  pages: readonly BodyPage[],
  order: readonly string[],
): ReadonlyMap<string, string> {
  const listed = listedOn(pages, order);
  return new Map(
    listed.flatMap((ids, index) => ids.map((id) => [id, pageId(slide, index)] as const)),
  );
}

/** The cover carries no number, yet counts. */
function withNumber(slide: SceneSlide, number: number, context: LayoutContext): SceneSlide {
  if (slide.kind === 'cover') return slide;
  const { house } = context;
  const items = house === null ? [slideNumberItem(number, context, slide.background)] : houseSlideNumber(number, { ...context, house });
  return { ...slide, items: [...slide.items, ...items] };
}
