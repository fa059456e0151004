import type { Figure } from '../../model/figure';
import type { RichText } from '../../model/rich-text';
import { pluralOf } from '../../model/unit-names';
import { sentenceCase } from './case';
import { nameOf } from './label';
import { isSound } from './subject';

const PARTICIPLE = /(ed|en|lost|stolen|paid|held|made|found|sold|sent)$/;
/** Nouns that a percentage or an amount can lead: '28% rise in …', '$3m fine'. */
const LED = /^(\p{L}+ )?(rise|fall|increase|decrease|drop|growth|decline|surge|jump|share|stake|gain|dip|discount) (?:in|of|for|over) /iu;

/** What an amount of money can be of, so that 'puts the … at EUR 2m' says something. */
const AMOUNT =
  /\b(?:assets?|awards?|bail|balance|bills?|bonus(?:es)?|budget|cash|charges?|claims?|commissions?|compensation|contracts?|costs?|damages?|debts?|deposits?|expenditures?|expenses?|exposure|fees?|fines?|frauds?|funds?|gains?|grants?|income|investments?|leakage|levy|liabilit(?:y|ies)|loans?|loss(?:es)?|market|payments?|payouts?|penalt(?:y|ies)|premiums?|prices?|proceeds|profits?|purchases?|ransoms?|recover(?:y|ies)|refunds?|reimbursements?|reserves?|revenues?|sales|sanctions?|savings?|settlements?|shortfall|spending|sums?|surcharge|takings|target|tax(?:es)?|total|traffic|transactions?|transfers?|turnover|value|wages?|worth)\b|(?:ed|en|lost|stolen|paid|made|sold)$/iu;

/** A smaller count is no headline. */
const LEAST_COUNT = 10;

/** Longest subject that a title takes in. */
const SHORT = 40;

/** Whether a figure can be named in a title in good grammar. */
export function nameable(figure: Figure): boolean {
  const { kind, subject, unit } = figure;
  // A table's cell is called by its row and column, which make no sentence.
  if (nameOf(figure) === '' || (figure.grounds.subject?.finder === 'cell' && subject.includes(', '))) return false;
  if (kind === 'count') return unit !== null && figure.value >= LEAST_COUNT;
  if (!isSound(subject) || subject.length > SHORT || /ing\b/.test(subject.split(' ')[0] ?? '')) return false;
  switch (kind) {
    case 'money':
      return AMOUNT.test(subject);
    case 'mass':
      return true;
    case 'percent':
      // '38% share of victims' says nothing without what is so of them.
      return LED.test(subject) && !/^share of /i.test(subject);
    case 'duration':
      return subject.endsWith('s');
    case 'volume':
    case 'length':
    case 'area':
    case 'data':
    case 'rate':
    case 'ratio':
    case 'other':
      return false;
  }
}

/**
 * A nameable figure with its name, as it stands in a title: '6,558 arrests', 'EUR 740m in cash
 * seized', '163.4 t of cannabis seized', 'fine of EUR 2.1m', '28% rise in sales'.
 */
export function named(figure: Figure): RichText {
  const value = { type: 'figure', id: figure.id, form: 'value' } as const;
  const subject = figure.subject.trim();
  switch (figure.kind) {
    case 'count':
      return counted(figure);
    case 'mass':
    case 'duration':
    case 'volume':
    case 'length':
    case 'area':
    case 'data':
      return [value, { type: 'text', text: ` of ${subject}` }];
    case 'money':
    case 'percent':
    case 'rate':
    case 'ratio':
    case 'other':
      if (figure.kind === 'percent' || / (of|for|over) /.test(subject)) return [value, { type: 'text', text: ` ${subject}` }];
      return PARTICIPLE.test(subject)
        ? [value, { type: 'text', text: ` in ${subject}` }]
        : [{ type: 'text', text: `${subject} of ` }, value];
  }
}

/** Words before a noun, at most, that belong to it: 'suspected', 'international'. */
const MOST_ADJECTIVES = 2;

/** A count with what it counts, as the source narrows it: '43 suspected cases'. */
export function counted({ id, unit, subject }: Figure): RichText {
  const nouns = unit === null ? '' : pluralOf(unit);
  const head = subject.trim().replace(/ (?:of|in|from|for|to) .*$/, '');
  const narrowed = head.toLowerCase();
  const adjectives = nouns !== '' && narrowed.endsWith(` ${nouns}`) ? narrowed.slice(0, -nouns.length).trim().split(/\s+/) : [];
  const plainly = adjectives.length > 0 && adjectives.length <= MOST_ADJECTIVES && adjectives.every((word) => /^[\p{L}-]+$/u.test(word));
  return plainly ? [{ type: 'figure', id, form: 'value' }, { type: 'text', text: ` ${head}` }] : [{ type: 'figure', id, form: 'noun' }];
}

/** The amount of a thing to which something happened, for a sentence that says what: 'EUR 740m in cash' of 'cash seized'. */
export function amountOf(figure: Figure): RichText {
  const thing = figure.subject.trim().replace(/ \p{L}+$/u, '');
  if (figure.kind === 'count') return counted(figure);
  return [{ type: 'figure', id: figure.id, form: 'value' }, { type: 'text', text: `${figure.kind === 'money' ? ' in ' : ' of '}${thing}` }];
}

/** Joins phrases with commas and a word before the last: 'and'. */
export function listed(phrases: readonly RichText[], and: string): RichText {
  return phrases.flatMap((phrase, index): RichText => {
    if (index === 0) return phrase;
    return [{ type: 'text', text: index === phrases.length - 1 ? ` ${and} ` : ', ' }, ...phrase];
  });
}

/** The same phrase with its first letter in capitals; numbers stay. */
export function opening(phrase: RichText): RichText {
  const [first, ...rest] = phrase;
  return first?.type === 'text' ? [{ ...first, text: sentenceCase(first.text) + (/\s$/.test(first.text) ? ' ' : '') }, ...rest] : phrase;
}
