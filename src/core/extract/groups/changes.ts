import type { Figure } from '../../model/figure';
import { sameMeasure, type Candidate, type Ground, type GroupFinder } from './candidate';
import { fill } from '../../model/framing/fill';
import { framingIn } from '../../model/framing/framing';
import { languageOf, withUnit } from './labels';

/** Between what is and what was: '47 from 63', '1,853 (down from 1,901', '655 compared with 590'. */
const WAS_FOLLOWS =
  /^[^.;:!?]{0,60}?\b(?:(?:up |down |compared (?:with|to) |as against |against |versus |vs\.? )(?:from )?|from )(?:just |only |about |some |an? )*$/i;
/** Between what was and what is, where 'from' stands before both: 'from 63 to 47'. */
const IS_FOLLOWS = /^[^.;:!?]{0,30}?\bto (?:just |only |about |some |an? )*$/i;
const FROM = /\bfrom (?:just |only |about |some |an? )*$/i;

/** Says of a value that it is an earlier one. */
const THEN = /^[^.;:!?]{0,40}?\b(?:(?:a|one|the) (?:year|quarter|month|week) (?:ago|earlier|before)|(?:last|previous|prior|same) (?:year|quarter|month|week|period)|(?:year|quarter|month)-ago|previously|in (?:19|20)\d\d)\b/i;
const GAIN = /\b(?:profit|gain|surplus|increase|growth)\b/i;
const LOSS = /\b(?:loss|deficit|decrease|decline)\b/i;

/** One measure before and after: 'fell to 47 from 63'. Two values of the same thing, never two things. */
export const changes: GroupFinder = (ground) =>
  ground.inSentences.flatMap((figures) => {
    const found: Candidate[] = [];
    for (let i = 0; i + 1 < figures.length; i++) {
      const pair = inOrder(ground, figures[i], figures[i + 1]);
      if (!pair) continue;
      found.push(...candidate(ground, pair));
      // Both are spoken for.
      i++;
    }
    return found;
  });

interface Pair {
  readonly was: Figure;
  readonly is: Figure;
}

function inOrder({ article, blockOf }: Ground, a: Figure | undefined, b: Figure | undefined): Pair | null {
  if (!a || !b || !sameMeasure(a, b) || a.kind === 'duration') return null;
  const between = article.text.slice(a.end, b.start);
  const before = article.text.slice(Math.max(blockOf(a)?.start ?? 0, a.start - 30), a.start);
  if (isLossAndGain(a, b)) return null;
  if (FROM.test(before) && IS_FOLLOWS.test(between)) return { was: a, is: b };
  const isThen = isOneSubject(a, b) || THEN.test(article.text.slice(b.end, b.end + 60));
  return WAS_FOLLOWS.test(between) && isThen ? { was: b, is: a } : null;
}

const isLossAndGain = ({ subject: a }: Figure, { subject: b }: Figure): boolean =>
  (LOSS.test(a) && GAIN.test(b)) || (GAIN.test(a) && LOSS.test(b));

/** Neither names another thing than the other. */
function isOneSubject({ subject: a }: Figure, { subject: b }: Figure): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return a === '' || b === '' || b.toLowerCase().split(/\s+/).some((word) => words.has(word));
}

/** The dates of both where each has its own, else only which came first. */
function candidate(ground: Ground, { was, is }: Pair): readonly Candidate[] {
  const what = [is.subject, was.subject].find((subject) => subject !== '');
  if (what === undefined) return [];
  const dated = was.asOf !== null && is.asOf !== null && was.asOf.iso < is.asOf.iso;
  const language = languageOf(ground);
  const { measure } = framingIn(language).story;
  const labels = dated ? [was.asOf?.words ?? '', is.asOf?.words ?? ''] : [measure.before, measure.after];
  // A date that both took from one sentence is the date of one of them.
  const figures = dated ? [was, is] : [{ ...was, asOf: null }, { ...is, asOf: null }];
  return [{ bond: 'trend', heading: fill(measure.beforeAndAfter, { what: withUnit(what, is, language) }), figures, labels, total: null }];
}
