import type { ChartItem, ImageItem, Scene, SceneItem, SceneSlide, TextItem } from '../../../scene/scene';
import { pt } from '../../../scene/units';
import { fromBase64 } from '../bytes';
import { colourNameOf, LINK_COLOUR, type ColourName, type DeckLook } from './colour';
import { furnitureOf, isFurnished, isFurniture, type FurnitureItem } from './furniture';
import { officeLanguage } from './language';
import { houseLayout, LayoutBook, type LayoutPlan } from './layouts';
import { placeholdersOf, type Placeholder } from './placeholders';

/** One object on a slide. */
export interface ObjectPlan {
  readonly item: SceneItem;
  /** The name under which the presentation library writes it, by which repairs find it again. */
  readonly key: string;
  readonly placeholder: Placeholder | null;
}

export interface FurniturePlan {
  readonly item: FurnitureItem;
  /** The part that it shows; null for a shape. */
  readonly picture: string | null;
}

export interface ChartPlan {
  /** 1, 2, … in the order of the deck. */
  readonly number: number;
  readonly item: ChartItem;
}

export interface MediaPlan {
  /** Path of the part: 'ppt/media/image1.png'. */
  readonly part: string;
  readonly bytes: Uint8Array;
}

export interface SlidePlan {
  /** 1, 2, … */
  readonly number: number;
  readonly scene: SceneSlide;
  readonly layout: LayoutPlan;
  readonly objects: readonly ObjectPlan[];
  readonly charts: readonly ChartPlan[];
  /** The part that each picture of the slide shows, in order. */
  readonly pictures: readonly string[];
  /** Number of the notes page; null when there is nothing to say. */
  readonly notesPage: number | null;
}

/** Everything the file will hold, decided before any of it is written. */
export interface DeckPlan {
  readonly scene: Scene;
  readonly language: string;
  readonly colour: ColourName;
  /** Both again, as data. */
  readonly look: DeckLook;
  /** The colour in which PowerPoint draws links; null when it is not among those that the scene has. */
  readonly linkColour: string | null;
  /** What the master shows on every slide that is furnished. */
  readonly furniture: readonly FurniturePlan[];
  readonly layouts: readonly LayoutPlan[];
  readonly slides: readonly SlidePlan[];
  readonly charts: readonly ChartPlan[];
  readonly media: readonly MediaPlan[];
  /** Number of the slide that each scene slide's id names. */
  readonly slideNumbers: ReadonlyMap<string, number>;
}

/** Decides layouts, placeholders, and the numbers of charts, pictures and notes pages. Leaves the scene untouched. */
export function planDeck(scene: Scene): DeckPlan {
  const layouts = new LayoutBook();
  const pictures = new PictureBook();
  const charts: ChartPlan[] = [];
  const furniture = scene.house === undefined ? furnitureOf(scene) : [];
  const onMaster = furniture.map((item): FurniturePlan => ({ item, picture: item.type === 'image' ? pictures.partOf(item) : null }));
  let notesPages = 0;
  const slides = scene.slides.map((original, index): SlidePlan => {
    const slide = original.house === undefined ? titled(original, scene) : original;
    const placeholders = placeholdersOf(slide);
    const furnished = isFurnished(slide, furniture);
    const items = furnished ? slide.items.filter((item) => !isFurniture(item)) : slide.items;
    const own = slide.items
      .filter((item): item is ChartItem => item.type === 'chart')
      .map((item, nth): ChartPlan => ({ number: charts.length + nth + 1, item }));
    charts.push(...own);
    return {
      number: index + 1,
      scene: slide,
      layout: slide.house === undefined ? layouts.layoutFor(slide, furnished) : houseLayout(slide, slide.house.layout),
      objects: items.map((item, nth) => ({
        item,
        key: `o${nth}`,
        placeholder: placeholders.get(item) ?? null,
      })),
      charts: own,
      pictures: items.flatMap((item) => (item.type === 'image' ? [pictures.partOf(item)] : [])),
      notesPage: slide.notes.trim() === '' ? null : ++notesPages,
    };
  });
  const look: DeckLook = { language: officeLanguage(scene.language), palette: scene.palette, houseColours: scene.house?.colours ?? null };
  return {
    scene,
    language: look.language,
    colour: colourNameOf(look),
    look,
    linkColour: scene.house === undefined ? LINK_COLOUR : null,
    furniture: onMaster,
    layouts: layouts.layouts,
    slides,
    charts,
    media: pictures.media,
    slideNumbers: new Map(scene.slides.map((slide, index) => [slide.id, index + 1])),
  };
}

/** A slide that shows no title gets one just above its upper edge, as PowerPoint's "hidden title" does. */
function titled(slide: SceneSlide, scene: Scene): SceneSlide {
  if (slide.items.some((item) => item.type === 'text' && item.role === 'title')) return slide;
  const height = pt(36);
  const title: TextItem = {
    type: 'text',
    role: 'title',
    name: 'title',
    frame: { x: pt(0), y: pt(-height), w: scene.size.w, h: height },
    figures: [],
    paragraphs: [
      {
        lines: [[{ text: slide.title, font: 'heading', size: pt(18), bold: true, italic: false, colour: 'ink', raised: false, link: null, figure: null, field: null }]],
        align: 'left',
        bullet: null,
        indent: pt(0),
        lineHeight: pt(24),
        spaceAfter: pt(0),
      },
    ],
    anchor: 'top',
    fill: null,
    inset: pt(0),
  };
  return { ...slide, items: [title, ...slide.items] };
}

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/svg+xml': 'svg' } as const;

/** Gives each different picture one part, however many slides show it. */
class PictureBook {
  readonly media: MediaPlan[] = [];
  readonly #parts = new Map<string, string>();

  partOf(item: ImageItem): string {
    const known = this.#parts.get(item.data);
    if (known !== undefined) return known;
    const part = `ppt/media/image${this.media.length + 1}.${EXTENSIONS[item.mime]}`;
    this.#parts.set(item.data, part);
    this.media.push({ part, bytes: fromBase64(item.data) });
    return part;
  }
}
