import { decided, isMention } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import type { FigureKind } from '../../../model/figure';
import type { Token } from '../token';

const MEASURED: ReadonlySet<FigureKind | 'bare'> = new Set(['money', 'mass', 'length', 'area', 'volume', 'data', 'rate', 'other']);
const INTRODUCED = new Set('or equivalent to approximately about around roughly some nearly almost over = ≈ ~ equal i e is just worth more less than under valued at an estimated close'.split(' '));

/** Figures of one kind in two currencies or units. */
const differs = (parent: Mention, child: Mention): boolean =>
  MEASURED.has(parent.kind) && parent.kind === child.kind && parent.unit !== child.unit;

/** What stands between says that the second restates the first: a bracket, "or", a slash. */
function restates(sentence: Sentence, parent: Mention, child: Mention): boolean {
  const gap = sentence.tokens.slice(Math.max(parent.last, parent.to) + 1, child.first);
  if (gap.length === 0 || gap.length > 6) return false;
  const opens = gap.findIndex((token) => token.text === '(' || token.text === '[' || token.text === '/' || token.lower === 'or' || token.text === '=' || token.text === '≈');
  const before = gap.slice(0, Math.max(opens, 0));
  const touches = before.every((token) => token.text === ',') || namesThing(sentence, before, gap[opens], child);
  return opens >= 0 && touches && gap.slice(opens + 1).every((token) => INTRODUCED.has(token.lower) || token.text === '.');
}

/** "EUR 2.3 million in cash (USD 2.5 million)": what the sum is of stands before a bracket that holds the second sum alone. */
function namesThing({ tokens }: Sentence, between: readonly Token[], opener: Token | undefined, child: Mention): boolean {
  const [joint, ...thing] = between;
  const names = (joint?.lower === 'in' || joint?.lower === 'of') && thing.length > 0 && thing.every(({ kind }) => kind === 'word');
  return names && opener?.text === '(' && child.kind === 'money' && tokens[child.last + 1]?.text === ')';
}

/** A further restatement within the same bracket: "€4 million ($5 million, £3 million)". */
function goesOn(sentence: Sentence, before: Mention, child: Mention): boolean {
  const gap = sentence.tokens.slice(before.last + 1, child.first);
  return gap.length >= 1 && gap.length <= 3 && gap.every((token) => [',', ';', '/', 'or', 'and', '~', '≈'].includes(token.lower));
}

/** Links a figure to the one it restates in another currency or unit. */
export const equivalent: Refiner = (readings, sentence) => {
  const done: Reading[] = [];
  for (const reading of readings) {
    const before = done.findLast(isMention);
    if (reading.type === 'aside' || before === undefined) {
      done.push(reading);
      continue;
    }
    const root = before.equivalentOf === null ? before : (done.filter(isMention).find((other) => other.first === before.equivalentOf) ?? before);
    const linked =
      differs(root, reading) &&
      (restates(sentence, before, reading) || (before.equivalentOf !== null && reading.unit !== before.unit && goesOn(sentence, before, reading)));
    done.push(linked ? decided(reading, 'equivalent', 'inferred', { equivalentOf: root.first }) : reading);
  }
  return done;
};
