import type { Article } from '../../model/article';
import type { Figure } from '../../model/figure';
import { pluralOf } from '../../model/unit-names';

/** Longer names do not stand beside a bar. */
const MAX_LENGTH = 40;

/**
 * What a figure is called on an axis: 'Cocaine'. Its subject; else what the text says it is of, in
 * or for; else the counted things. Empty when the text gives no name.
 */
export function labelOf(figure: Figure, article: Article): string {
  const name = figure.subject || named(figure, article) || counted(figure);
  return capitalised(shortened(name.trim()));
}

/** '103.5 tonnes of cocaine', '$3.3 million to ChangeNOW', 'Conakry (50 cases' */
function named(figure: Figure, article: Article): string {
  const block = article.blocks.find(({ id }) => id === figure.block);
  if (!block) return '';
  const after = article.text.slice(figure.end, Math.min(block.end, figure.end + 80));
  const follows = /^\s*(?:\([^)]*\)\s*)?(?:of|in|to|for|from|on)\s+(?:the\s+|its\s+)?([\p{L}][\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*)/u.exec(after);
  if (follows?.[1]) return follows[1];
  const before = article.text.slice(Math.max(block.start, figure.start - 60), figure.start);
  return /(?:^|[,;:•]\s*|\band\s+)(\p{Lu}[\p{L}\p{N}’' -]{1,30}?)\s*[(:–-]\s*$/u.exec(before)?.[1] ?? '';
}

const counted = (figure: Figure): string =>
  figure.kind === 'count' && figure.unit !== null ? pluralOf(figure.unit) : '';

function shortened(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const cut = name.slice(0, MAX_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** True when every name is there and no two are the same: only then can a reader tell bars apart. */
export const tellApart = (labels: readonly string[]): boolean =>
  labels.every((label) => label !== '') &&
  new Set(labels.map((label) => label.toLowerCase())).size === labels.length;

/** 'cocaine, cannabis and heroin' */
export function joined(labels: readonly string[]): string {
  const names = labels.map((label) => (/^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(label) ? lowered(label) : label));
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A common noun begins small inside a sentence; a name that the text itself capitalises stays. */
const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** The unit as it is said of several: 'tonnes', 'EUR', 'per cent'. */
export function unitWords(figure: Figure): string {
  const { unit } = figure;
  if (unit === null) return '';
  if (unit === '%') return 'per cent';
  return /^[A-Z]{3}(?:\/|$)/.test(unit) ? unit.replace('/', ' per ') : pluralOf(unit);
}
