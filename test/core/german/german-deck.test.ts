import { beforeAll, describe, expect, it } from 'vitest';
import { checkReading, checkScene } from '../../../src/core/check/scene/check-scene';
import { checkTemplate } from '../../../src/core/check/template/check-template';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import type { Extraction } from '../../../src/core/model/extraction';
import { slideTexts } from '../../../src/core/model/slide-texts';
import { spokenIn } from '../../../src/core/model/spoken-template';
import { brief, everything } from '../../../src/core/pipeline';
import type { Scene, SceneItem } from '../../../src/core/scene/scene';
import { bundledBrands, bundledTemplates } from '../../cases/every-briefing';
import { germanArticle } from './article';

const measurer = createFontMeasurer();
/** Words without which no English sentence is made, and that no German one has. */
const ENGLISH = /\b(?:the|and|of|with|from|which|that|this|our|we|were|source|figure|paragraph|slide)\b/i;

let article: Extraction;
beforeAll(async () => {
  article = await germanArticle();
});

const deckOf = (template: ReturnType<typeof bundledTemplates>[number], brand = bundledBrands()[0]!, language?: 'en' | 'de') =>
  brief({ template, extractions: [article], choices: [everything(article)], brand, today: '2026-03-12', occasion: '', ...(language === undefined ? {} : { language }) }).deck;

const runsOf = (item: SceneItem): readonly string[] => {
  if (item.type === 'text') return item.paragraphs.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')));
  if (item.type === 'table') return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')))));
  return item.type === 'chart' ? [item.alt] : [];
};
/** The house's own words, in whatever language it writes them. */
const HOUSE = new Set(['footer', 'marking']);
const said = ({ slides }: Scene): readonly string[] => slides.flatMap(({ items, notes, title }) => [title, notes, ...items.filter(({ name }) => !HOUSE.has(name)).flatMap(runsOf)]);

describe('a deck of a German article', () => {
  it.each(bundledTemplates().map((template) => [template.id, template] as const))('is German on every page and in its notes: %s', (_, template) => {
    for (const brand of bundledBrands()) {
      const deck = deckOf(template, brand);
      const scene = layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
      expect(deck.language).toBe('de');
      expect(said(scene).filter((words) => ENGLISH.test(words))).toEqual([]);
      expect([...checkScene(scene, measurer), ...checkReading(scene, measurer)].map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }
  });

  it('quotes the article where its questions are answered', () => {
    const lessons = bundledTemplates().find(({ id }) => id === 'enforcement-action-lessons')!;
    const texts = deckOf(lessons).slides.flatMap((slide) => (slide.kind === 'so-what' ? slideTexts(slide) : []));
    const quoted = texts.flatMap(({ text }) => text.flatMap((span) => (span.type === 'text' ? [span.text] : []))).join('');
    expect(quoted).toContain('Der Betreiber hat mit der Aufsicht zusammengearbeitet');
  });

  it('keeps a day of the month in its sentence, and a range in one number', () => {
    const sentences = article.outline.sentences.map(({ start, end }) => article.article.text.slice(start, end));
    expect(sentences).toContain('Vier weitere Betreiber müssen ihre Warnprotokolle bis zum 30. Juni 2025 vorlegen.');
    expect(article.figures.find(({ value }) => value === 7.2e6)).toMatchObject({ valueHigh: 9.5e6, unit: 'EUR', qualifier: 'range' });
    expect(article.figures.some(({ value }) => value === 30)).toBe(false);
  });

  it('is framed in English where that is asked for', () => {
    const scene = layout({ deck: deckOf(bundledTemplates()[0]!, bundledBrands()[0]!, 'en'), brand: bundledBrands()[0]!, measurer, created: '2026-03-12T00:00:00Z' });
    expect(said(scene).some((words) => words.startsWith('Every figure stands here with the words it came from'))).toBe(true);
  });
});

describe('a translated template', () => {
  it.each(bundledTemplates().map((template) => [template.id, template] as const))('leaves no word behind, and is sound: %s', (_, template) => {
    const german = spokenIn(template, 'de');
    expect(checkTemplate(german).filter(({ severity }) => severity === 'error')).toEqual([]);
    const before = JSON.stringify({ ...template, translations: undefined });
    const after = JSON.stringify({ ...german, translations: undefined });
    expect(after).not.toBe(before);
    const words = [german.name, german.purpose, german.audience, german.eyebrow, ...german.slides.flatMap(({ title, guidance, section }) => [title, guidance, section ?? ''])];
    expect(words.filter((text) => ENGLISH.test(text))).toEqual([]);
  });

  it('keeps what its author wrote anew', () => {
    const [template] = bundledTemplates();
    const own = { ...template!, eyebrow: 'Für den Beirat' };
    expect(spokenIn(own, 'de').eyebrow).toBe('Für den Beirat');
    expect(spokenIn(own, 'de').slides[0]?.title).toBe('Risikovorlage für den Vorstand');
  });
});
