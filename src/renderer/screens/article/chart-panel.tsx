import { memo } from 'react';
import type { Group } from '../../../core/model/group';
import { strings } from '../../strings';
import { ChartCard } from './chart-card';
import { useChartPictures } from './use-chart-pictures';

const words = strings.article;

/** The charts that the chosen figures allow, as they will look, and those that would mislead. */
export const ChartPanel = memo(function ChartPanel({ groups }: { readonly groups: readonly Group[] }) {
  const pictureOf = useChartPictures();
  return (
    <section className="panel chart-panel" aria-labelledby="charts">
      <header className="panel-head">
        <h2 className="label" id="charts">
          {words.charts}
        </h2>
      </header>
      {groups.length === 0 && <p className="quiet panel-note">{words.noCharts}</p>}
      <ul>
        {groups.map((group) => (
          <ChartCard key={group.id} group={group} picture={pictureOf(group)} />
        ))}
      </ul>
    </section>
  );
});
