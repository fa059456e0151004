import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { isDash } from '../token';

const JOINTS = new Set(['and', 'or', 'to', '&', 'x', '\u00d7', 'by']);

const isMeasured = (reading: Reading | undefined): reading is Mention =>
  reading?.type === 'mention' && reading.kind !== 'bare' && reading.kind !== 'count' && reading.kind !== 'ratio';

const wasLent = ({ grounds }: Mention): boolean => grounds.unit?.finder === 'continuation';

/** One list word stands between the two; a comma only further up a list that such a word closes. */
function inList({ tokens }: Sentence, before: Mention, after: Mention): boolean {
  const joint = tokens[before.last + 1];
  if (after.first !== before.last + 2 || joint === undefined) return false;
  return JOINTS.has(joint.lower) || isDash(joint) || (joint.text === ',' && wasLent(after));
}

/** "10, 20 and 30 per cent": the unit that closes a list holds for all of it. */
export const continuation: Refiner = (readings, sentence) => {
  const done = [...readings];
  for (let at = done.length - 2; at >= 0; at -= 1) {
    const [bare, owner] = [done[at], done[at + 1]];
    if (bare?.type !== 'mention' || bare.kind !== 'bare' || !isMeasured(owner) || !inList(sentence, bare, owner)) continue;
    if (bare.form === 'words' && owner.form === 'digits') continue;
    done[at] = decided(bare, 'continuation', 'inferred', { kind: owner.kind, unit: owner.unit });
  }
  return done;
};
