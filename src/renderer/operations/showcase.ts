import { compose } from '../../core/compose/compose';
import { layout } from '../../core/layout/layout';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Extraction } from '../../core/model/extraction';
import type { SlideKind } from '../../core/model/slide';
import type { FitReport } from '../../core/model/fit';
import type { Template } from '../../core/model/template';
import type { Scene, SceneSlide } from '../../core/scene/scene';
import type { App } from '../state/context';
import { theMeasurer } from '../state/scenes';
import { ask } from './ask';
import { isoDate } from './composing';
import { sampleTemplate } from './sample-template';

/** A deck made for looking at: nothing of it is kept. */
export interface Showcase {
  readonly deck: Deck;
  readonly scene: Scene;
  readonly fit: FitReport;
}

/** One slide and what it is drawn with. */
export interface Picture {
  readonly scene: Scene;
  readonly slide: SceneSlide;
}

/** What a template makes of an article in a brand. */
export function showcase(template: Template, brand: Brand, extraction: Extraction, today: string): Showcase {
  const { article, figures, outline } = extraction;
  const everything = {
    article: article.id,
    figures: figures.map(({ id }) => id),
    sections: outline.sections.map(({ id }) => id),
  };
  const extractions = [extraction];
  const { deck, fit } = compose({ template, brand, extractions, choices: [everything], today, occasion: '' });
  return { deck, fit, scene: placed(deck, brand) };
}

const placed = (deck: Deck, brand: Brand): Scene =>
  layout({ deck, brand, measurer: theMeasurer(), created: `${deck.date}T00:00:00Z` });

/** Where the person is. */
export const todayOf = (app: App): string => isoDate(new Date(app.now()));

const read = new Map<string, Promise<Extraction | null>>();

/** A bundled sample, read once. */
export function sampleArticle(app: App, sample: string): Promise<Extraction | null> {
  const known = read.get(sample);
  if (known !== undefined) return known;
  const reading = ask(app, 'article:sample', { id: 'a1', sample }).then((reply) => reply?.extraction ?? null);
  read.set(sample, reading);
  return reading;
}

/** The slides that show best what a template is for. */
const telling: readonly SlideKind[] = ['chart', 'key-figures', 'bottom-line', 'big-number', 'figures-table'];

const share = ({ slots }: FitReport): number =>
  slots.filter(({ state }) => state === 'filled').length / Math.max(1, slots.length);

/** A template's telling slide, made of the sample that fits it best. */
export async function templatePicture(app: App, template: Template, brand: Brand): Promise<Picture | null> {
  const { samples } = app.store.get().library;
  const articles = await Promise.all(samples.map(({ id }) => sampleArticle(app, id)));
  const made = articles.flatMap((article) => (article === null ? [] : [showcase(template, brand, article, todayOf(app))]));
  const [best] = made.sort((a, b) => share(b.fit) - share(a.fit));
  if (best === undefined) return null;
  const kinds = new Map(best.deck.slides.map(({ id, kind }) => [id, kind]));
  const pages = telling.flatMap((kind) => best.scene.slides.filter(({ slide }) => kinds.get(slide) === kind));
  const slide = pages[0] ?? best.scene.slides[1] ?? best.scene.slides[0];
  return slide === undefined ? null : { scene: best.scene, slide };
}

/** The cover of a sample briefing in a brand. */
export async function brandPicture(app: App, brand: Brand): Promise<Picture | null> {
  const [sample] = app.store.get().library.samples;
  const article = sample === undefined ? null : await sampleArticle(app, sample.id);
  if (article === null) return null;
  const cover = { ...sampleTemplate, slides: sampleTemplate.slides.slice(0, 1) };
  const { scene } = showcase(cover, brand, article, todayOf(app));
  const [slide] = scene.slides;
  return slide === undefined ? null : { scene, slide };
}

/** The first slide of a briefing as it was when last saved. */
export function coverPicture(deck: Deck, brand: Brand): Picture | null {
  const scene = placed(deck, brand);
  const [slide] = scene.slides;
  return slide === undefined ? null : { scene, slide };
}
