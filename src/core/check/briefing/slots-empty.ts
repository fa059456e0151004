import { finds } from '../../model/finds';
import type { BriefingRule } from './briefing-rule';

/** Names that a person reads in one line. */
const NAMED = 6;

/** Slots of the template that nothing in the articles answered, in one finding. */
export const slotsEmpty: BriefingRule = ({ fit }) => {
  const empty = fit?.slots.filter(({ state }) => state === 'empty') ?? [];
  if (fit === null || empty.length === 0) return [];
  const names = [...new Set(empty.map(({ slot, page }) => (page === undefined ? slot.replaceAll('-', ' ') : `“${page}”`)))];
  return [
    {
      ...finds('slots-empty', empty.length, fit.slots.length, names.slice(0, NAMED), names.length),
      severity: 'note',
      place: {},
      actual: empty.map(({ slide, slot }) => `${slide}: ${slot}`).join(', '),
      expected: 'a figure of your choice, or another template',
    },
  ];
};
