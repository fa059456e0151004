import { memo } from 'react';
import { Checkbox } from 'react-aria-components';
import { strings } from '../../strings';
import { reasonIn } from '../../strings/core';
import { chartIcon } from '../../ui/chart-icon';
import { Icon } from '../../ui/icon';
import { idsOf, type FigureBlock } from './figure-groups';

interface FigureHeadingProps {
  readonly block: FigureBlock;
  /** How many of the block's rows are chosen. */
  readonly on: number;
  readonly onChoose: (figures: readonly string[], chosen: boolean) => void;
}

const words = strings.article;

/** What the figures below are, whether they may share a chart, and a tick for all of them. */
export const FigureHeading = memo(function FigureHeading({ block, on, onChoose }: FigureHeadingProps) {
  const { group, kind, rows } = block;
  const name = group?.heading ?? (kind === null ? words.view.orders.text : words.other[kind]);
  return (
    <>
      <Checkbox
        className="tick"
        aria-label={words.allOf(name)}
        isSelected={on === rows.length}
        isIndeterminate={on > 0 && on < rows.length}
        onChange={(isOn) => onChoose(rows.flatMap(idsOf), isOn)}
      >
        {({ isSelected, isIndeterminate }) => (
          <span className="tick-box">
            {isIndeterminate ? <Icon name="dash" /> : isSelected && <Icon name="check" />}
          </span>
        )}
      </Checkbox>
      <span className="rows-name">{name}</span>
      <Standing block={block} />
    </>
  );
});

/** The chart the figures would make, or that they make none. */
function Standing({ block: { group, kind } }: { readonly block: FigureBlock }) {
  if (group === null) return kind === null ? null : <span className="chip" title={words.notComparableWhy}>{words.notComparable}</span>;
  return group.suggestion === null ? (
    <span className="chip" title={reasonIn(group)}>
      {words.notComparable}
    </span>
  ) : (
    <span className="chip chip-good" title={reasonIn(group)}>
      <Icon name={chartIcon(group.suggestion)} /> {strings.chartKinds[group.suggestion]}
    </span>
  );
}
