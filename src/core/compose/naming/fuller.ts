/** What a label is short for, where a figure's name goes on from it: 'cost' of 'cost of the investigation'; else the label. */
export const fuller = (label: string, subject: string): string =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} (?:of|for) `, 'iu').test(subject) ? subject : label;
