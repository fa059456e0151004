import type { BriefingRule } from './briefing-rule';

/** Names that a person reads in one line. */
const NAMED = 6;

/** Slots of the template that nothing in the articles answered, in one finding. */
export const slotsEmpty: BriefingRule = ({ fit }) => {
  const empty = fit?.slots.filter(({ state }) => state === 'empty') ?? [];
  if (fit === null || empty.length === 0) return [];
  const names = [...new Set(empty.map(({ slot }) => slot.replaceAll('-', ' ')))];
  return [
    {
      rule: 'slots-empty',
      severity: 'note',
      place: {},
      message: `The article has nothing for ${empty.length} of the template’s ${fit.slots.length} slots: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}.`,
      actual: empty.map(({ slide, slot }) => `${slide}: ${slot}`).join(', '),
      expected: 'a figure of your choice, or another template',
      why: 'What a template asks for is what its readers are used to seeing.',
    },
  ];
};
