import { because } from '../../model/reason';
import { chartOf } from '../charts';
import { empty, filled, made, slideBase, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { freeGroups } from '../slots/free-groups';
import { houseWords, withAsked } from '../wording';

/** Two charts side by side; left out unless both sides are found and differ. */
export const compare: Maker<'compare'> = (wanted, briefing) => {
  const [left] = freeGroups(wanted.left, briefing);
  const right = freeGroups(wanted.right, briefing).find(({ id }) => id !== left?.id);
  const leftChart = left === undefined ? null : chartOf(left, briefing.figureOf);
  const rightChart = right === undefined ? null : chartOf(right, briefing.figureOf);
  const slots = [
    left === undefined ? empty('left', because('no-group')) : filled('left', left.figures, left.why),
    right === undefined ? empty('right', because('no-group')) : filled('right', right.figures, right.why),
  ];
  if (left === undefined || right === undefined || leftChart === null || rightChart === null) {
    return { outcome: 'dropped', ...because('no-two-groups'), slots };
  }
  const base = slideBase(wanted, [{ type: 'text', text: wanted.title }], 'fact');
  const house = houseWords(wanted.takeaway, briefing);
  return made(
    {
      ...base,
      notes: withAsked(base.notes, house.asked, briefing.words.notes),
      kind: 'compare',
      left: { heading: [{ type: 'text', text: sentenceCase(left.heading) }], chart: leftChart },
      right: { heading: [{ type: 'text', text: sentenceCase(right.heading) }], chart: rightChart },
      takeaway: house.said,
    },
    { slots, took: { groups: [left.id, right.id], sections: [] } },
  );
};
