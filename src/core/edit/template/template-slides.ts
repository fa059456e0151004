import type { SlideKind } from '../../model/slide';
import type { Template, TemplateSlide } from '../../model/template';
import { blankSlide } from '../blank-slide';
import { templateSlideOf } from './template-slide-of';

const taken = ({ slides }: Template): readonly string[] => slides.map(({ id }) => id);

function freeId(wanted: string, ids: readonly string[]): string {
  if (!ids.includes(wanted)) return wanted;
  let number = 2;
  while (ids.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

const after = (slides: readonly TemplateSlide[], id: string | null, added: readonly TemplateSlide[]) => {
  const at = id === null ? slides.length : slides.findIndex((slide) => slide.id === id) + 1;
  return [...slides.slice(0, at), ...added, ...slides.slice(at)];
};

/** A slide of a kind that asks for anything, with prompts for the author; `title` is the kind's name. */
export function newTemplateSlide(template: Template, kind: SlideKind, title: string): TemplateSlide {
  const id = freeId(kind, taken(template));
  const slide = templateSlideOf(blankSlide(kind, id), [], id);
  return { ...slide, title, required: kind === 'cover' || kind === 'sources' };
}

/** The template with a slide after the one of that id; at the end for null. */
export const addTemplateSlide = (template: Template, slide: TemplateSlide, id: string | null): Template => ({
  ...template,
  slides: after(template.slides, id, [slide]),
});

/** The template with a copy of a slide after it. */
export function copyTemplateSlide(template: Template, id: string): Template {
  const slide = template.slides.find((one) => one.id === id);
  if (slide === undefined) return template;
  return addTemplateSlide(template, { ...slide, id: freeId(id.replace(/-\d+$/, ''), taken(template)) }, id);
}

/** The template without a slide; the last one stays, for a deck has at least one. */
export const removeTemplateSlide = (template: Template, id: string): Template =>
  template.slides.length === 1
    ? template
    : { ...template, slides: template.slides.filter((slide) => slide.id !== id) };

/** The template with a slide moved before another; to the end for null. */
export function moveTemplateSlide(template: Template, id: string, before: string | null): Template {
  const slide = template.slides.find((one) => one.id === id);
  if (slide === undefined || before === id) return template;
  const others = template.slides.filter((one) => one.id !== id);
  const at = before === null ? others.length : others.findIndex((one) => one.id === before);
  return { ...template, slides: [...others.slice(0, at), slide, ...others.slice(at)] };
}

/** The template with one slide replaced. */
export const replaceTemplateSlide = (template: Template, slide: TemplateSlide): Template => ({
  ...template,
  slides: template.slides.map((one) => (one.id === slide.id ? slide : one)),
});
