import { memo } from 'react';
import type { Group } from '../../../core/model/group';
import { strings } from '../../strings';
import { reasonIn } from '../../strings/core';
import { chartIcon } from '../../ui/chart-icon';
import { Icon } from '../../ui/icon';
import { Thumbnail } from '../../ui/thumbnail';
import type { ChartPicture } from './use-chart-pictures';

interface ChartCardProps {
  readonly group: Group;
  /** Null when the chosen template makes no chart of these figures. */
  readonly picture: ChartPicture | null;
}

const words = strings.article;
const pictureWidth = 240;

/** A chart that would be honest, why, and which ones would not be. */
export const ChartCard = memo(function ChartCard({ group, picture }: ChartCardProps) {
  return (
    <li className="chart-card">
      {picture !== null && <Thumbnail {...picture} width={pictureWidth} />}
      <strong>
        {group.suggestion !== null && <Icon name={chartIcon(group.suggestion)} />}
        <span>{group.heading}</span>
      </strong>
      <span className="quiet">{reasonIn(group)}</span>
      {group.refusals.length > 0 && (
        <details className="refusals">
          <summary>{words.refusals(group.refusals.length)}</summary>
          <ul>
            {group.refusals.map((refusal) => (
              <li key={refusal.chart}>
                <strong>{words.refused(strings.chartKinds[refusal.chart])}.</strong> {reasonIn(refusal)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
});
