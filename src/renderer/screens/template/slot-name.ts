import type { SlotFit } from '../../../core/model/fit';
import type { Template } from '../../../core/model/template';
import { spokenIn } from '../../../core/model/spoken-template';
import { language, strings } from '../../strings';

const { slides, fields, templates } = strings;

/** Places that every template calls the same. */
const known: Readonly<Record<string, string>> = {
  group: slides.chart.name,
  narrative: slides.context.name,
  quotation: slides.quotation.name,
  dates: slides.timeline.name,
  point: fields.points,
  left: fields.left,
  right: fields.right,
};

/** What a place asks for, in the words of the editor: its meaning, or its own name made readable. */
export function slotName(template: Template | null, { slide, slot }: Pick<SlotFit, 'slide' | 'slot'>): string {
  const asked = template?.slides.find(({ id }) => id === slide);
  const cards = asked === undefined ? [] : 'cards' in asked ? asked.cards : 'card' in asked ? [asked.card] : [];
  const meaning = cards.find(({ name }) => name === slot)?.query.meaning;
  return meaning === undefined ? (known[slot] ?? readable(slot)) : templates.meanings[meaning];
}

/** A slide of a template by its title; one that the template has no more by its own name made readable. */
export const templateSlideName = (template: Template | null, slide: string): string =>
  (template === null ? null : spokenIn(template, language))?.slides.find(({ id }) => id === slide)?.title ?? readable(slide);

/** 'cash-seized' → 'Cash seized'. */
function readable(name: string): string {
  const spaced = name.replaceAll('-', ' ');
  return spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1);
}
