import { framingIn } from '../../model/framing/framing';
import { deckNumbers } from '../../model/framing/deck-numbers';
import { deckLanguage } from '../../model/framing/deck-language';
import { fill } from '../../model/framing/fill';
import type { Brand } from '../../model/brand';
import type { Deck } from '../../model/deck';
import type { Paragraph, Scene, SceneItem, SceneSlide } from '../../scene/scene';
import type { TextMeasurer } from '../../scene/text-measurer';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import { ownAreas } from '../frame/areas';
import { createMarks } from '../marks/reference-marks';
import { markOrder } from '../marks/mark-order';
import { textItem } from '../pieces/items';
import { heightOf } from '../text/set-text';
import { handoutHead, handoutText, isHeading } from './handout-text';
import { paperSize, type Paper } from './paper';
import { shrunkSlide } from './shrunk-slide';
import { textPages } from './text-pages';

export interface HandoutInput {
  /** The deck as it was laid out. */
  readonly scene: Scene;
  readonly deck: Deck;
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  readonly paper: Paper;
}

const margin = 48;
/** The line at the head of the page that says whose hand-out it is. */
const headTop = 26;
const slideTop = 56;
/** Between a slide and the words under it. */
const gap = 20;

/**
 * The deck as pages to hand out: each slide as a picture of itself in vectors, under it the speaker
 * notes and the exact words behind its figures. What does not fit under its slide goes on to a page of its own.
 */
export function handout({ scene, deck, brand, measurer, paper }: HandoutInput): Scene {
  const size = paperSize[paper];
  const ledger = new Map(deck.ledger.map((entry) => [entry.id, entry]));
  const order = markOrder(deck.slides, ledger);
  const context: LayoutContext = {
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
  const width = size.w - 2 * margin;
  const slideHeight = (width * scene.size.h) / scene.size.w;
  const textTop = slideTop + slideHeight + gap;
  const bottom = size.h - margin;

  const page = (slide: SceneSlide, nth: number, items: readonly SceneItem[]): SceneSlide => ({
    id: nth === 0 ? slide.id : `${slide.id}.notes.${nth + 1}`,
    slide: slide.slide,
    kind: slide.kind,
    title: nth === 0 ? slide.title : fill(context.words.headings.notesOf, { title: slide.title }),
    background: 'background',
    items,
    notes: '',
    section: nth === 0 ? slide.section : null,
    overflow: [],
  });

  const words = (name: string, top: number, paragraphs: readonly Paragraph[]): readonly SceneItem[] =>
    paragraphs.length === 0
      ? []
      : [textItem(name, { x: margin, y: top, w: width, h: heightOf(paragraphs) }, paragraphs, context)];

  const pagesOf = (slide: SceneSlide, index: number): readonly SceneSlide[] => {
    const head = handoutHead({ x: margin, y: headTop, w: width }, { number: fill(context.words.headings.slideOf, { page: index + 1, pages: scene.slides.length }), isDraft: slide.items.some(({ name }) => name === 'draft') }, context);
    const text = handoutText(slide, width, context);
    const [first = [], ...more] = textPages(text, { first: bottom - textTop, others: bottom - slideTop }, isHeading);
    const picture = shrunkSlide(slide, scene, { x: margin, y: slideTop, w: width, h: slideHeight });
    return [
      page(slide, 0, [...picture, ...head, ...words('handout-words', textTop, first)]),
      ...more.map((paragraphs, nth) => page(slide, nth + 1, [...head, ...words('handout-words', slideTop, paragraphs)])),
    ];
  };

  const { house: _, ...whole } = scene;
  return {
    ...whole,
    size: { w: pt(size.w), h: pt(size.h) },
    slides: scene.slides.flatMap(pagesOf),
  };
}
