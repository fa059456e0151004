import { readFileSync } from 'node:fs';
import { compose } from '../../../src/core/compose/compose';
import { brandSchema, type Brand } from '../../../src/core/model/brand';
import type { Choice } from '../../../src/core/model/document';
import type { Extraction } from '../../../src/core/model/extraction';
import { formatFigure } from '../../../src/core/model/figure-format';
import type { RichText } from '../../../src/core/model/rich-text';
import type { Deck } from '../../../src/core/model/deck';
import type { Slide, SlideKind, SlideOf } from '../../../src/core/model/slide';
import type { FitReport } from '../../../src/core/model/fit';
import type { Template, TemplateSlide } from '../../../src/core/model/template';

export const brand: Brand = brandSchema.parse(
  JSON.parse(readFileSync('assets/brands/group-assurance.lectern-brand', 'utf8')),
);

/** A template of the slides that a test is about. */
export const templateOf = (slides: readonly TemplateSlide[]): Template => ({
  format: 'lectern-template',
  version: 1,
  id: 'test',
  name: 'Test template',
  purpose: 'What a test wants to know',
  audience: 'Readers',
  eyebrow: 'Test',
  marking: '',
  slides,
});

/** The fields that every slide of a template has. */
export const wanted = (id: string, said: Partial<Pick<TemplateSlide, 'required' | 'title' | 'section' | 'guidance' | 'each'>> = {}) => ({
  id,
  required: false,
  title: 'Plain title',
  section: null,
  guidance: '',
  ...said,
});

/** Everything of an article, ticked. */
export const all = ({ article, figures, outline }: Extraction): Choice => ({
  article: article.id,
  figures: figures.map(({ id }) => id),
  sections: outline.sections.map(({ id }) => id),
});

/** A deck of a few template slides over articles of which everything is chosen. */
export const briefOn = (
  extractions: readonly Extraction[],
  slides: readonly TemplateSlide[],
): { readonly deck: Deck; readonly fit: FitReport } =>
  compose({ template: templateOf(slides), extractions, choices: extractions.map(all), brand, today: '2024-05-01', occasion: 'Risk committee' });

/** Rich text as a reader sees it; prompts in brackets. */
export const read = (text: RichText, { ledger }: Deck): string =>
  text
    .map((span) => {
      if (span.type === 'text') return span.text;
      if (span.type === 'prompt') return `[${span.text}]`;
      const entry = ledger.find(({ id }) => id === span.id);
      return entry === undefined ? `<${span.id} is missing>` : formatFigure(entry, span.form, brand.numbers).replaceAll('\u00a0', ' ');
    })
    .join('');

/** The slides of one kind. */
export const slidesOf = <K extends SlideKind>({ slides }: Deck, kind: K): readonly SlideOf<K>[] =>
  slides.filter((slide: Slide): slide is SlideOf<K> => slide.kind === kind);
