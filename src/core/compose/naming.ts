import type { Figure } from '../model/figure';
import type { RichText } from '../model/rich-text';

const PARTICIPLE = /(ed|en|lost|stolen|paid|held|made|found|sold|sent)$/;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'cash seized' → 'Cash seized'; a name that starts with a capital or a digit stays. */
export const sentenceCase = (text: string): string => capital(text.trim());

/** The label under a number: its subject, or its unit when the text names no subject. */
export const labelOf = (figure: Figure): string => {
  const subject = figure.subject.trim();
  if (subject !== '') return subject;
  return figure.kind === 'count' && figure.unit !== null ? figure.unit : '';
};

/** Whether the subject says no more than the counted noun does. */
const nounIsSubject = (figure: Figure): boolean =>
  figure.kind === 'count' && figure.unit !== null && figure.subject.toLowerCase().startsWith(figure.unit.toLowerCase());

/**
 * A figure with its name, as it stands in a title: '6,558 arrests', 'EUR 740m in cash seized',
 * '163.4 t of cannabis seized', 'fine of EUR 2.1m'.
 */
export function named(figure: Figure): RichText {
  if (nounIsSubject(figure) || figure.subject === '') {
    return [{ type: 'figure', id: figure.id, form: figure.kind === 'count' ? 'noun' : 'value' }];
  }
  const value = { type: 'figure', id: figure.id, form: 'value' } as const;
  const subject = figure.subject;
  switch (figure.kind) {
    case 'count':
      return [{ type: 'figure', id: figure.id, form: 'noun' }];
    case 'mass':
    case 'volume':
    case 'length':
    case 'area':
    case 'data':
    case 'duration':
      return [value, { type: 'text', text: ` of ${subject}` }];
    case 'money':
    case 'percent':
    case 'rate':
    case 'ratio':
    case 'other':
      return PARTICIPLE.test(subject)
        ? [value, { type: 'text', text: ` in ${subject}` }]
        : [{ type: 'text', text: `${subject} of ` }, value];
  }
}

/** Joins phrases with commas and 'and'. */
export function listed(phrases: readonly RichText[]): RichText {
  return phrases.flatMap((phrase, index): RichText => {
    if (index === 0) return phrase;
    return [{ type: 'text', text: index === phrases.length - 1 ? ' and ' : ', ' }, ...phrase];
  });
}

/** The same phrase with its first letter in capitals; numbers stay. */
export function opening(phrase: RichText): RichText {
  const [first, ...rest] = phrase;
  return first?.type === 'text' ? [{ ...first, text: capital(first.text) }, ...rest] : phrase;
}
