import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { Slide } from '../model/slide';
import type { Scene, SceneSlide } from '../scene/scene';
import { pt } from '../scene/units';
import type { LayoutContext } from './context';
import { withDraft } from './frame/draft';
import { frameSlides, pageId, slideNumberItem } from './frame/frame-slide';
import { page } from './frame/page';
import { createMarks } from './marks/reference-marks';
import { markOrder } from './marks/mark-order';
import { bodyPages } from './slides/body-pages';
import { coverSlide } from './slides/cover';
import { dividerSlide } from './slides/divider';
import { listedOn } from './slides/sources';
import type { TextMeasurer } from '../scene/text-measurer';

export interface LayoutInput {
  readonly deck: Deck;
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  /** ISO 8601 date-time for the files' properties. */
  readonly created: string;
  /** Errors that stand in the deck; any marks every page DRAFT. None when absent. */
  readonly errors?: number;
}

/**
 * Places a deck on pages: the same input gives the same Scene.
 *
 *     deck ─► marks numbered ─► list of sources laid out ─► marks lead to its pages
 *                                                        └► every slide laid out ─► slides numbered
 *
 * What does not fit goes on to further slides; what cannot is named in `SceneSlide.overflow`.
 */
export function layout({ deck, brand, measurer, created, errors = 0 }: LayoutInput): Scene {
  const ledger = new Map(deck.ledger.map((entry) => [entry.id, entry]));
  const list = deck.slides.find((slide) => slide.kind === 'sources');
  const order = list === undefined ? [] : markOrder(deck.slides, ledger);
  const numbered: LayoutContext = {
    deck,
    brand,
    measurer,
    ledger,
    marks: createMarks(order, new Map(), ledger),
  };
  const listPages =
    list === undefined
      ? new Map<string, string>()
      : pagesOfList(list.id, bodyPages(list, numbered), order);
  const context: LayoutContext = { ...numbered, marks: createMarks(order, listPages, ledger) };
  const slides = deck.slides
    .flatMap((slide) => layoutSlide(slide, context))
    .map((slide, index) => withNumber(slide, index + 1, context))
    .map((slide) => withDraft(slide, errors, context));
  return {
    size: { w: pt(page.w), h: pt(page.h) },
    palette: brand.palette,
    fonts: brand.fonts,
    title: deck.title,
    subject: deck.template.name,
    language: deck.language,
    created,
    slides,
  };
}

/** One deck slide as one scene slide, or as many as its content needs. */
function layoutSlide(slide: Slide, context: LayoutContext): readonly SceneSlide[] {
  switch (slide.kind) {
    case 'cover':
      return [coverSlide(slide, context)];
    case 'divider':
      return [dividerSlide(slide, context)];
    default:
      return frameSlides(slide, bodyPages(slide, context), context);
  }
}

function pagesOfList(
  slide: string,
  pages: ReturnType<typeof bodyPages>,
  order: readonly string[],
): ReadonlyMap<string, string> {
  const listed = listedOn(pages, order);
  return new Map(
    listed.flatMap((ids, index) => ids.map((id) => [id, pageId(slide, index)] as const)),
  );
}

/** The cover carries no number, yet counts. */
const withNumber = (slide: SceneSlide, number: number, context: LayoutContext): SceneSlide =>
  slide.kind === 'cover'
    ? slide
    : { ...slide, items: [...slide.items, slideNumberItem(number, context, slide.background)] };
