import type { Group } from '../../model/group';
import { because } from '../../model/reason';
import type { ChartContent, SlideOf } from '../../model/slide';
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
      left: half(left, leftChart),
      right: half(right, rightChart),
      takeaway: house.said,
    },
    { slots, took: { groups: [left.id, right.id], sections: [] } },
  );
};

/** A chart under its heading: the unit goes into the line below, so that neither says what the other does. */
function half({ heading }: Group, chart: ChartContent): SlideOf<'compare'>['left'] {
  const cut = heading.lastIndexOf(', ');
  const unit = cut === -1 ? '' : heading.slice(cut + 2);
  const [name, measure] = unit === '' || unit.length > LONGEST_UNIT ? [heading, chart.measure] : [heading.slice(0, cut), sentenceCase(unit)];
  return { heading: [{ type: 'text', text: sentenceCase(name) }], chart: { ...chart, measure } };
}

/** Longer than 'percentage points' no unit is. */
const LONGEST_UNIT = 17;
