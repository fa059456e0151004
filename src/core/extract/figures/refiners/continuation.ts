import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { isDash } from '../token';

const JOINTS = new Set(['and', 'or', 'to', ',', 'from', '&', 'respectively']);

const isMeasured = (reading: Reading | undefined): reading is Mention =>
  reading?.type === 'mention' && reading.kind !== 'bare' && reading.kind !== 'count' && reading.kind !== 'ratio';

/** Only list words stand between the two. */
function inList(sentence: Sentence, before: Mention, after: Mention): boolean {
  const gap = sentence.tokens.slice(before.last + 1, after.first);
  return gap.length > 0 && gap.length <= 2 && gap.every((token) => JOINTS.has(token.lower) || isDash(token));
}

/** "10, 20 and 30 per cent", "£30m and 45m": members of a list share the unit that one of them carries. */
export const continuation: Refiner = (readings, sentence) => {
  const done = [...readings];
  for (let at = done.length - 2; at >= 0; at -= 1) lend(done, at, at + 1, sentence);
  for (let at = 1; at < done.length; at += 1) lend(done, at, at - 1, sentence);
  return done;
};

function lend(readings: Reading[], to: number, from: number, sentence: Sentence): void {
  const [bare, owner] = [readings[to], readings[from]];
  if (bare?.type !== 'mention' || bare.kind !== 'bare' || !isMeasured(owner)) return;
  if (bare.form === 'words' && owner.form === 'digits') return;
  const [first, second] = to < from ? [bare, owner] : [owner, bare];
  if (!inList(sentence, first, second)) return;
  readings[to] = decided(bare, 'continuation', 'inferred', { kind: owner.kind, unit: owner.unit });
}
