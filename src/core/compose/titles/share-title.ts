import type { StoryWords } from '../../model/framing/story-words';
import { fill, fillRich } from '../../model/framing/fill';
import { plain } from '../../model/rich-text';
import { derivation } from '../../model/derivation';
import type { Figure } from '../../model/figure';
import { sentenceCase } from '../naming/case';
import { isSound } from '../naming/subject';
import type { Member, Message } from './chart-title';

/** Shares below this bear no message, in percent. */
const TELLING_SHARE = 75;

/** What the share is of: a stated total by its name, or the weights of one list; amounts and counts may overlap. */
function wholeOf(kind: Figure['kind'], total: Figure | null, { statedTotal, theWhole, weightListed }: StoryWords['titles']): string | null {
  if (total !== null) return isSound(total.subject) && !/^total\b/i.test(total.subject) ? fill(theWhole, { whole: total.subject }) : statedTotal;
  return kind === 'mass' ? weightListed : null;
}

/**
 * 'Cannabis and cocaine made up 99% of the weight listed': the fewest leading members that carry the
 * group, where a whole is stated or the members are weights in one list. Null when no honest message
 * can be made so.
 *
 * @param members largest first.
 */
export function shareTitle(members: readonly Member[], total: Figure | null, id: string, words: StoryWords): Message | null {
  const [first] = members;
  if (first === undefined || members.length < 3) return null;
  const figures = members.map(({ figure }) => figure);
  const read = total === null ? figures : [...figures, total];
  if (read.some(({ qualifier, unit }) => qualifier !== 'exact' || unit !== first.figure.unit)) return null;
  const whole = wholeOf(first.figure.kind, total, words.titles);
  if (whole === null || first.figure.kind === 'percent') return null;
  const sum = derivation(`${id}-sum`, 'sum', figures, first.figure.subject);
  for (const count of [1, 2]) {
    const leaders = members.slice(0, count);
    const share = derivation(`${id}-share`, 'share', [...leaders.map(({ figure }) => figure), total ?? sum], words.takeaways.shareName);
    if (share.value < TELLING_SHARE || share.value >= 100) continue;
    return {
      title: fillRich(words.titles.madeUp, {
        names: plain(sentenceCase(leaders.map(({ name }) => name).join(` ${words.and} `))),
        share: [{ type: 'figure', id: share.id, form: 'value' }],
        whole: plain(whole),
      }),
      derivations: total === null ? [sum, share] : [share],
      points: leaders.map(({ figure }) => figure.id),
    };
  }
  return null;
}
