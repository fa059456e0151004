import { CHANGE_NOUNS, COPULAS, NOUNS_TOO, isVerb } from '../lexicon/events';
import { STOPPERS } from '../lexicon/grammar';
import { GROUPS, PERSONAL, isPerson } from '../lexicon/persons';
import { isPlural, nounAfter, singular } from '../nouns';
import { governed } from '../governed';
import type { Mention, Reading } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised } from '../token';

/*
 * Where a number without a noun takes one from. Each looks in one place and answers with the noun in
 * the singular, or null.
 */

type Counted = Mention & { readonly unit: string };

export const isCounted = (reading: Reading | undefined): reading is Counted =>
  reading?.type === 'mention' && reading.kind === 'count' && reading.unit !== null;

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

const OF = new Set(['out', 'of', 'the', 'its', 'their', 'and', 'or', 'to', 'all', 'another', ',', 'his', 'her', 'side', 'team', 'x', '\u00d7']);
/** Furthest that the next number may stand, in tokens. */
const NEAR = 6;

/** "4,000 direct and 11,000 indirect jobs": modifiers of either side, parted by a conjunction. */
function contrasts({ tokens }: Sentence, first: number, last: number): boolean {
  const joint = tokens[last]?.lower;
  if ((joint !== 'and' && joint !== 'or') || last === first) return false;
  const adjectives = tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  return adjectives.every(({ lower }) => !OF.has(lower) && !isPlural(lower) && !isVerb(lower) && !PREPOSITIONS.has(lower) && !lower.endsWith('ly'));
}

/** "18 out of 26 states", "4, 7 and 9 concerts": the number counts what the next one in the list counts. */
export function fromNext(sentence: Sentence, bare: Mention, after: readonly Reading[]): string | null {
  let last = bare.last;
  let changes = false;
  for (const next of after) {
    if (next.type === 'aside' || next.first - last > NEAR) return null;
    const between = sentence.tokens.slice(last + 1, next.first);
    const joined = between.length > 0 && between.every(({ lower }) => OF.has(lower) || lower.endsWith("'s"));
    if (!joined && !(isCounted(next) && contrasts(sentence, last + 1, next.first - 1))) return null;
    // "averaged 36,000, and 9 events": a comma before "and" behind one number starts another clause.
    // "rose from 1,200 to 1,540, and 9 victims came": so does a comma behind a change.
    changes ||= between.some(({ lower }) => lower === 'to');
    if ((changes || last === bare.last) && between.length === 2 && between[0]?.text === ',' && isCounted(next)) return null;
    if (isCounted(next)) return joined ? next.unit : next.unit.slice(next.unit.lastIndexOf(' ') + 1);
    if (next.kind !== 'bare') return null;
    const personal = fromPersons(sentence, next, []);
    if (personal !== null) return personal;
    last = next.last;
  }
  return null;
}

/** "50 cases, including 24 deaths … (163/119)": a pair takes the nouns of the last two different counts. */
export function fromPair(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const isFirst = word(sentence, bare.last + 1) === '/';
  if (!isFirst && word(sentence, bare.first - 1) !== '/') return null;
  const units = before.filter(isCounted).filter(({ grounds }) => grounds.unit?.finder !== 'settle').map(({ unit }) => unit);
  const second = units.at(-1);
  const first = units.findLast((unit) => unit !== second);
  return (isFirst ? first : second) ?? null;
}

/** Containers whose content is what is counted: the number of cases, a total of arrests. */
const TALLIES: ReadonlyMap<string, string> = new Map([
  ['toll', 'death'],
  ['headcount', 'employee'],
  ['workforce', 'employee'],
  ['population', 'person'],
  ['crowd', 'person'],
  ['attendance', 'person'],
  ['turnout', 'person'],
  ['membership', 'member'],
  ['circulation', 'copy'],
  ['enrolment', 'student'],
  ['enrollment', 'student'],
]);

function tallied(noun: string, text: string): string | null {
  const tally = TALLIES.get(noun);
  if (tally !== undefined || !isPlural(noun) || (isVerb(noun) && !NOUNS_TOO.has(noun))) return tally ?? null;
  // SIMs and ATMs keep their capitals.
  return /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : singular(noun);
}

/** Verbs that a count is told with besides those of being and changing: deaths pass 1,000. */
const REACHES = new Set(['topped', 'surpassed', 'exceeds', 'exceeded', 'went', 'goes', 'gone', 'moved', 'pass', 'passes', 'passed', 'top', 'tops', 'near', 'nears', 'neared', 'cross', 'crosses', 'crossed', 'approach', 'surpass', 'surpasses', 'exceed', 'totalling', 'totaling', 'numbering', 'averaging']);

/** "Arrests rose to 6,558", "the number of cases was 12": the plural noun that the verb speaks of. */
export function fromVerb(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const end = Math.max(bare.from - 12, ...before.filter(isCounted).map(({ last }) => last));
  // "Users topped 2 billion": the verb is the hedge.
  const start = REACHES.has(word(sentence, bare.first - 1)) ? bare.first - 1 : bare.from - 1;
  for (let at = start; at >= 0 && at > end; at -= 1) {
    const lower = word(sentence, at);
    if (!CHANGE_NOUNS.has(lower) && !COPULAS.has(lower) && !REACHES.has(lower) && lower !== 'to') {
      if (sentence.tokens[at]?.text === ';') return null;
      continue;
    }
    const run = governed(sentence, at);
    for (let head = run.last; head >= run.first; head -= 1) {
      const noun = word(sentence, head);
      const unit = noun === 'base' && head > run.first ? word(sentence, head - 1) : tallied(noun, sentence.tokens[head]?.text ?? '');
      if (unit !== null) return unit;
    }
  }
  return null;
}

const PREPOSITIONS = new Set(['in', 'at', 'by', 'to', 'from', 'for', 'on', 'with', 'among', 'across', 'over', 'under', 'against', 'than']);
/** Words that compare with what the main clause counted, not with what it included. */
const COMPARES = new Set(['with', 'against', 'from']);

const isIncluded = (sentence: Sentence, { from }: Mention): boolean => word(sentence, from - 1) === 'including' || word(sentence, from - 1) === 'includes';

/**
 * The count before: behind a preposition the last one with the same ("in 19 countries …, in 12"), in
 * brackets the last one in brackets. "of" and a bracket behind a name say that this number is about
 * something else.
 */
export function fromBefore(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const counts = before.filter(isCounted);
  const opener = word(sentence, bare.from - 1);
  const same = PREPOSITIONS.has(opener) || opener === '(' ? counts.findLast(({ from }) => word(sentence, from - 1) === opener) : undefined;
  const compared = COMPARES.has(opener) ? counts.findLast((count) => !isIncluded(sentence, count)) : undefined;
  const lender = same ?? compared ?? counts.findLast((count) => !actsOn(sentence, count, bare));
  if (lender === undefined || (opener === 'of' && !TARGETS.has(word(sentence, bare.from - 2)))) return null;
  const bracketed = opener === '(' && lender.to !== bare.from - 2;
  return bracketed && word(sentence, lender.from - 1) !== '(' ? null : lender.unit;
}
/** "Agents: 28 million registered", "cut its use of agents from 1,200 to 90": the plural noun right before the colon or "from". */
export function fromAhead({ tokens }: Sentence, bare: Mention): string | null {
  const mark = tokens[bare.from - 1];
  const noun = tokens[bare.from - 2];
  if (noun?.kind !== 'word' || !isPlural(noun.lower) || (mark?.text !== ':' && mark?.lower !== 'from')) return null;
  return isVerb(noun.lower) || noun.lower.endsWith("'s") || NAMES.has(noun.lower) ? null : tallied(noun.lower, noun.text);
}

/** "61% in favour and 39 opposed": a second answer, told without its sign. */
export function fromPoll({ tokens }: Sentence, bare: Mention, before: readonly Reading[]): Mention | null {
  const last = before.at(-1);
  if (last?.type !== 'mention' || last.kind !== 'percent' || bare.form !== 'digits' || bare.value > 100 || bare.factor > 1) return null;
  const joined = ['and', ',', ';', 'while', 'against', 'with', 'but'].includes(tokens[bare.from - 1]?.lower ?? '');
  return joined && ANSWERS.has(tokens[bare.to + 1]?.lower ?? '') ? last : null;
}
const ANSWERS = new Set('opposed against undecided disagreed disapproved disapprove approved approve backed back favoured favored unsure said oppose agreed agree disagree supported'.split(' '));

/** Plurals that stand before a colon without being what is counted. */
const NAMES = new Set('others netherlands philippines midlands maldives bahamas seychelles emirates states islands americas balkans highlands'.split(' '));

/** "Of the 62 breaches, 48 concerned … and 11 involved …": what the sentence parts. */
export function fromWhole(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const whole = before.find(isCounted);
  const parts = word(sentence, 0) === 'of' && whole !== undefined && whole.first <= 2;
  return parts && [',', 'and'].includes(word(sentence, bare.from - 1)) ? whole.unit : null;
}

/** "in losses from 2,000 complaints, … from 1,500": what is told behind the same preposition, where nothing changes from one to another. */
export function fromSame(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  const opener = word(sentence, bare.from - 1);
  if (!['from', 'across', 'among'].includes(opener) || word(sentence, bare.to + 1) === 'to') return null;
  const lender = before.filter(isCounted).findLast(({ from }) => word(sentence, from - 1) === opener);
  if (lender === undefined || sentence.tokens.slice(lender.to, bare.from).some(({ lower }) => CHANGE_NOUNS.has(lower))) return null;
  return lender.unit;
}

/** "nine carriers stop over 50m": who does something is not what it is done to. */
function actsOn({ tokens }: Sentence, doer: Mention, bare: Mention): boolean {
  const verb = tokens[doer.to + 1];
  const alone = verb?.kind === 'word' && !STOPPERS.has(verb.lower) && !isVerb(verb.lower) && !verb.lower.endsWith('ing');
  return alone && bare.from === doer.to + 2;
}

/** "38 calls against a target of 25". */
const TARGETS = new Set(['target', 'total', 'average', 'maximum', 'minimum', 'record', 'peak', 'high', 'low', 'limit', 'quota', 'capacity', 'out']);

/** "three in five cases …; fewer than 200 involved agents": what a share before was a share of. */
export function fromShare({ tokens }: Sentence, { hedge, factor, value }: Mention, before: readonly Reading[]): string | null {
  if (hedge === null && factor === 1 && value < 100) return null;
  const share = before.findLast((reading): reading is Mention => reading.type === 'mention' && (reading.kind === 'percent' || reading.unit === 'fraction'));
  if (share === undefined) return null;
  let at = share.last + 1;
  while (tokens[at]?.lower === 'of' || DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  return nounAfter(tokens, at)?.unit ?? null;
}

const SKIPPED = new Set(['were', 'was', 'are', 'have', 'had', 'been', 'be', 'being', 'also', 'still', 'are', 'remain', 'remained', 'others', 'left', 'reported', 'feared', 'confirmed', 'then', 'later', 'people']);

/** "41 held as", "two held in custody": kept by the police; "held shares" has another object. */
const HELD = new Set(['as', 'in', 'over', 'after', 'for', 'by', 'on', 'without', '.', ',', ';', 'and']);

/** "33 were men", "eight are foreign nationals": the persons that the verb says they are. */
export function fromPredicate({ tokens }: Sentence, bare: Mention): string | null {
  if (!BEING.has(tokens[bare.to + 1]?.lower ?? '')) return null;
  const said = nounAfter(tokens, bare.to + 2);
  return said !== null && isPerson(said.unit) ? said.unit : null;
}
const BEING = new Set(['were', 'are', 'was', 'is']);

/** "killed 12 and injured 40", "two were hurt", "a crowd of 5,000": persons, or those of a kind named before. */
export function fromPersons(sentence: Sentence, bare: Mention, before: readonly Reading[]): string | null {
  let after = bare.to + 1;
  while (SKIPPED.has(word(sentence, after))) after += 1;
  // "a staff of just 14"
  const opens = ONLY.has(word(sentence, bare.from - 1)) ? bare.from - 2 : bare.from - 1;
  const opener = word(sentence, opens);
  // "the Group of Seven" is a name.
  const token = sentence.tokens[bare.first];
  if (bare.form === 'words' && bare.from > 0 && token !== undefined && isCapitalised(token)) return null;
  const numbered = opener === 'of' && GROUPS.has(word(sentence, opens - 1));
  // "the team is seven strong"
  if (numbered || word(sentence, bare.to + 1) === 'strong') return 'person';
  if (word(sentence, bare.to + 1) === 'who' || word(sentence, bare.to + 1) === 'whose') return before.filter(isCounted).findLast(({ unit }) => isPerson(unit))?.unit ?? 'person';
  const takesPart = word(sentence, after) === 'took' && word(sentence, after + 1) === 'part';
  const held = word(sentence, after) === 'held' && HELD.has(word(sentence, after + 1) || '.');
  if (!PERSONAL.has(word(sentence, after)) && !PERSONAL.has(opener) && !takesPart && !held) return null;
  return before.filter(isCounted).findLast(({ unit }) => isPerson(unit))?.unit ?? 'person';
}

/** "two in Malaga and one in Barcelona", "90 ha in Peru, 30 in Chile", "four of bribery and one of forgery": what the one before measures. */
export function fromParallel(sentence: Sentence, bare: Mention, before: readonly Reading[]): Mention | null {
  const behind = word(sentence, bare.to + 1);
  if (behind !== 'of' && !PREPOSITIONS.has(behind)) return null;
  if (POINTERS.has(word(sentence, bare.to + 2)) || (behind === 'of' && DETERMINERS.has(word(sentence, bare.to + 2)))) return null;
  const opener = word(sentence, bare.from - 1);
  if (opener !== 'and' && opener !== ',') return null;
  return before.findLast((reading): reading is Mention => reading.type === 'mention' && reading.unit !== null && word(sentence, reading.to + 1) === behind) ?? null;
}

const TIMED = new Set(['within', 'in', 'after', 'for', 'from', 'than', 'against']);

/**
 * "58 days' supply, down from 70", "in 11 minutes … in 28", "no more than seven" after "22 years": a
 * number that is compared with a measure, or stands behind the same preposition as a time.
 */
export function fromMeasure(sentence: Sentence, bare: Mention, before: readonly Reading[]): Mention | null {
  const last = before.findLast((reading): reading is Mention => reading.type === 'mention' && reading.kind !== 'percent' && reading.kind !== 'ratio');
  if (last === undefined || !MEASURED.has(last.kind) || bare.value >= 1000) return null;
  const opener = word(sentence, bare.from - 1);
  const compared = COMPARES.has(opener) && bare.from - last.to <= NEAR + 2;
  const timed = last.kind === 'duration' && TIMED.has(opener) && (word(sentence, last.from - 1) === opener || opener === 'within');
  return compared || timed || (bare.hedge !== null && last.kind === 'duration' && bare.value < 100) ? last : null;
}
const MEASURED: ReadonlySet<Mention['kind']> = new Set(['duration', 'mass', 'length', 'volume', 'area', 'data']);

const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all']);
const POINTERS = new Set(['these', 'those', 'them', 'which', 'whom']);

/** True when the number points back to what the sentence before counted: "Of these, 12", "12 of them", "the other 12". */
export function pointsBack(sentence: Sentence, bare: Mention): boolean {
  const [before, behind] = [word(sentence, bare.from - 1), word(sentence, bare.to + 1)];
  if (word(sentence, 0) === 'of' && POINTERS.has(word(sentence, 1))) return true;
  if (behind === 'of' && POINTERS.has(word(sentence, bare.to + 2))) return true;
  if (before === 'other' || before === 'another' || before === 'remaining' || before === 'further' || before === 'rest') return true;
  const verb = sentence.tokens[bare.to + 1];
  if (bare.from === 0 && behind === ',' && word(sentence, bare.to + 2) === 'or') return true;
  if (bare.from === 0 || (bare.from === 1 && ONLY.has(before))) return STARTS.has(behind) || (verb?.kind === 'word' && verb.text === behind && !isPlural(behind));
  return WON.has(before);
}
const ONLY = new Set(['only', 'just', 'all', 'these', 'the']);
/** "the opposition took 73": of what was shared out before. */
const WON = new Set(['took', 'won', 'got', 'secured', 'gained', 'holds', 'hold', 'kept']);
const STARTS = new Set(['were', 'have', 'had', 'are', 'in', 'of', 'died', 'came', 'will', 'remain', 'remained', 'remains', 'went', 'did', 'per']);
