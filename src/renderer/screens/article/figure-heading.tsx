import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { chartIcon } from '../../ui/chart-icon';
import type { FigureBlock } from './figure-groups';

const words = strings.article;

/** What the figures below are, and whether they may share a chart. */
export function FigureHeading({ block: { group, kind } }: { readonly block: FigureBlock }) {
  if (group === null) {
    return (
      <>
        <span className="rows-name">{words.other[kind ?? 'other']}</span>
        <span className="chip">{words.notComparable}</span>
      </>
    );
  }
  return (
    <>
      <span className="rows-name">{group.heading}</span>
      {group.suggestion === null ? (
        <span className="chip" title={group.why}>
          {words.notComparable}
        </span>
      ) : (
        <span className="chip chip-good" title={group.why}>
          <Icon name={chartIcon(group.suggestion)} /> {strings.chartKinds[group.suggestion]}
        </span>
      )}
    </>
  );
}
