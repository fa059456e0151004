import type { Extraction } from '../../../core/model/extraction';
import { strings } from '../../strings';
import { chartIcon } from '../../ui/chart-icon';
import { Icon } from '../../ui/icon';
import { chosenGroups } from './chosen-groups';

interface ChartPanelProps {
  readonly extraction: Extraction;
  readonly chosen: readonly string[];
}

const words = strings.article;

/** The charts that the chosen figures allow, with the reason, and those that would mislead. */
export function ChartPanel({ extraction, chosen }: ChartPanelProps) {
  const groups = chosenGroups(extraction, chosen);
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
          <li key={group.id} className="chart-card">
            {group.suggestion !== null && <Icon name={chartIcon(group.suggestion)} />}
            <div className="row-words">
              <strong>{group.heading}</strong>
              <span className="quiet">{group.why}</span>
              {group.refusals.length > 0 && (
                <details className="refusals">
                  <summary>{words.refusals(group.refusals.length)}</summary>
                  <ul>
                    {group.refusals.map(({ chart, why }) => (
                      <li key={chart}>
                        <strong>{words.refused(strings.chartKinds[chart])}.</strong> {why}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
