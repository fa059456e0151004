import type { Brand, ChartRules } from '../../../core/model/brand';
import { strings } from '../../strings';
import { Chooser } from '../../ui/chooser';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';

const words = strings.brand;

/** What holds where a brand says nothing of charts. */
const usual: ChartRules = { point: 'accent', rest: 'context' };
const points = ['accent', 'ink'] as const;
const rests = ['context', 'quiet'] as const;

interface ChartFieldsProps {
  readonly brand: Brand;
  readonly change: ChangeBrand;
}

/** In which colours charts are drawn: what carries the message, and what stands beside it. */
export function ChartFields({ brand, change }: ChartFieldsProps) {
  const rules = brand.charts ?? usual;
  const put = (next: ChartRules): void => change('charts', (one) => ({ ...one, charts: next }));
  return (
    <Section name={words.charts} hint={words.chartsHint}>
      <div className="form-row">
        <Chooser
          label={words.chartPoint}
          value={rules.point}
          options={points.map((id) => ({ id, name: words.roles[id].name }))}
          onChange={(id) => {
            const point = points.find((one) => one === id);
            if (point !== undefined && point !== rules.point) put({ ...rules, point });
          }}
        />
        <Chooser
          label={words.chartRest}
          value={rules.rest}
          options={rests.map((id) => ({ id, name: words.roles[id].name }))}
          onChange={(id) => {
            const rest = rests.find((one) => one === id);
            if (rest !== undefined && rest !== rules.rest) put({ ...rules, rest });
          }}
        />
      </div>
    </Section>
  );
}
