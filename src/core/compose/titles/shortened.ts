import type { Span } from '../../model/article';

/** What may be left out of a sentence, with what must not stand in the rest for it to be left out. */
interface Cut {
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** Cut however short the sentence is. */
  readonly always?: true;
}

/** A hedge, a denial, a condition or somebody's name for a claim: without it a sentence would say more than its source. */
const SUBSTANCE =
  /\b(?:not|no|nor|never|none|without|unless|if|but|although|though|however|except|excluding|only|pending|subject to|den(?:y|ies|ied)|disput\w*|appeal\w*|alleg\w*|suspect\w*|accus\w*|claim\w*|reportedly|according|sa(?:id|ys)|expect\w*|estimat\w*|about|around|roughly|nearly|almost|up to|at least|forecast\w*|provisional\w*|preliminary|unaudited|unconfirmed|could|may|might|would|nicht|kein\w*|ohne|nur|wenn|falls|aber|laut|angeblich|mutmaßlich\w*|vorläufig\w*|geschätzt\w*|rund|etwa)\b|n['’]t\b/i;

/** Words over a whole: what follows them says of which, and cannot go. */
const OVER_ALL = /\b(?:no|not|none|never|only|few|every|all|each|any|first|last|most|largest|biggest|highest|lowest|smallest|record)\b/i;

const REPORTING = '(?:said|says|announced|reported|confirmed|warned|told|published|revealed)';
const VERB = '(?:is|are|was|were|has|have|had|will|would|may|can|could|did|said|says)';

/** In the order in which they cost least: what only places or repeats goes before what adds. */
const CUTS: readonly Cut[] = [
  // 'MADRID, Spain – '
  { words: /^\p{Lu}{3}[\p{Lu}\s.,'’-]*[^–—-]{0,30}?\s?[–—-]+\s+(?=\p{Lu})/u, always: true },
  // 'Net profit: The company …'
  { words: /^(?:\p{L}+\s){0,3}\p{L}+:\s+(?=\p{Lu})/u, always: true },
  { words: /\s*\([^()]*\)/u, always: true },
  { words: new RegExp(`^On \\w+day, (?=[^,]*\\b${REPORTING}\\b)`) },
  { words: new RegExp(`\\s(?:on )?\\w+day(?=\\s${REPORTING}\\b)`) },
  { words: /(?<=announced|said|confirmed)\s(?:today|on \w+day)(?=\sthat\b)/ },
  { words: new RegExp(`,\\s+in an? (?:\\w+ ){0,2}(?:statement|report|release|filing|letter|briefing)\\b[^,;:]*,(?=\\s${REPORTING}\\b)`) },
  { words: new RegExp(`,\\s+(?:which|who|whose|where|including|such as)\\s[^,;:]*,(?=\\s(?:${VERB}|\\p{Ll}{2,}ed|at|by|from|to|for|with)\\b)`, 'u') },
  { words: new RegExp(`,\\s+(?:an?|the)\\s[^,;:]{3,90},(?=\\s${VERB}\\b)`, 'u') },
  { words: /,\s+(?:which|who|whose|where|including|such as|after|following)\s[^;:]*$/u },
  { words: /,\s+\p{Ll}+ing\s[^;:]*$/u },
  { words: /,\s+(?:as|while|amid|at)\s[^;:]*$/u },
  { words: /,\s+(?:up|down|compared)\s[^;:]*$/u },
  { words: /,\s+(?:equal|equivalent|amounting|corresponding)\s+to\s[^,;:]*(?=,|$)/u },
  { words: /,\s+and\s+(?:is|are|was|were|has|have|had|it|they|he|she|will)\s[^;:]*$/u },
  { words: /,\s+(?:an?|the)\s[^,;:]*\b(?:that|who|which)\b[^,;:]*$/u },
  { words: /(?<!,[^,]*),\s+(?:an?|the)\s[^,;:]*$/u },
  { words: /\s+after\s+\p{Ll}+ing\s[^;:]*$/u, unless: OVER_ALL },
];

/**
 * A sentence cut down until it is no longer than `most`: first what only says where and when it was
 * reported, then asides, then clauses that add. What is left claims nothing that the whole does not,
 * and no hedge, denial, condition or name of a claimant is ever cut. Null when it stays longer.
 *
 * @param words the article's text; `start` and `end` delimit the sentence in it.
 * @returns the parts that stay, in order.
 */
export function shortened(words: string, { start, end }: Span, most: number): readonly Span[] | null {
  const close = start + words.slice(start, end).trimEnd().replace(/\.$/, '').length;
  let parts: readonly Span[] = [{ start, end: close }];
  for (const { words: cut, unless, always } of CUTS) {
    for (;;) {
      const kept = keptOf(words, parts);
      if (always !== true && lengthOf(kept) <= most) return parts;
      const found = cut.exec(kept);
      if (found === null || SUBSTANCE.test(found[0]) || unless?.test(kept) === true) break;
      parts = without(words, parts, found.index, found.index + found[0].length);
    }
  }
  return lengthOf(keptOf(words, parts)) <= most ? parts : null;
}

/** The words that stay, as they stand in the article. */
const keptOf = (words: string, parts: readonly Span[]): string => parts.map(({ start, end }) => words.slice(start, end)).join('');

const lengthOf = (kept: string): number => kept.replace(/\s+/g, ' ').trim().length;

/** The parts without a stretch of their joint text. */
function without(words: string, parts: readonly Span[], from: number, to: number): readonly Span[] {
  let at = 0;
  return parts.flatMap(({ start, end }): readonly Span[] => {
    const offset = start - at;
    at += end - start;
    const [cutFrom, cutTo] = [Math.max(start, from + offset), Math.min(end, to + offset)];
    if (cutFrom >= cutTo) return [{ start, end }];
    return [{ start, end: cutFrom }, { start: cutTo, end }].filter((part) => words.slice(part.start, part.end).trim() !== '');
  });
}
