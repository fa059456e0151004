import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';

/** What begins a predicate is none of these: '24% of losses in 2023', '9% of members and friends'. */
const GOES_ON = /^(?:and|or|but|in|on|at|by|to|for|from|with|as|of|than|while|compared|against|up|down|according|including|among|across|during|over|under|between|per|after|before|since|und|oder|in|im|am|bei|von|aus|mit|für|nach|seit)$/i;
/** Where a clause ends that says it. */
const CLAUSE_END = /[,;:.()–—?!]|\s(?:and|but|while|compared|up from|down from|against|according|although|because|und|aber|während|gegenüber|nach)\s/;
/** Words that a card can hold. */
const MOST_WORDS = 10;

/**
 * What a share of something does or is, in the source's words: 'of operators now exchange test numbers
 * daily'. '71% share of operators' alone would say nothing. Empty when the text says no more in short.
 */
export function predicateOf({ subject, end, block, article: id }: Figure, { article, figures }: Extraction): string {
  const thing = /^share of (.+)$/i.exec(subject.trim())?.[1] ?? partOf(subject, article.text.slice(end, end + 'of all their '.length));
  const limit = article.blocks.find((one) => one.id === block)?.end ?? end;
  const behind = article.text.slice(end, limit);
  const at = thing === undefined ? -1 : behind.toLowerCase().indexOf(thing.toLowerCase());
  if (thing === undefined || at < 0 || at > 'of all their '.length || !/^\s*of\s/.test(behind)) return '';
  const rest = behind.slice(at + thing.length);
  const clause = rest.slice(0, CLAUSE_END.exec(rest)?.index ?? rest.length);
  const words = clause.trim().split(/\s+/);
  const stop = end + at + thing.length + clause.length;
  const holdsNumber = figures.some((other) => other.article === id && other.start >= end && other.start < stop);
  if (!/^\s/.test(clause) || words[0] === '' || GOES_ON.test(words[0] ?? '') || words.length < 2 || words.length > MOST_WORDS || holdsNumber) return '';
  return article.text.slice(end, stop).replace(/\s+/g, ' ').trim();
}

/** What an amount is a part of: the stolen funds in 'USD 2.8 million of the stolen funds remain'. */
const partOf = (subject: string, behind: string): string | undefined =>
  /^\s*of (?:the|its|their|these|those)\b/i.test(behind) && subject.trim() !== '' ? subject.trim() : undefined;
