import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import type { ChartKind } from '../../../../core/model/group';
import type { ChartContent } from '../../../../core/model/slide';
import { useDocument } from '../../../state/context';
import { strings } from '../../../strings';
import { reasonIn } from '../../../strings/core';
import { chartIcon } from '../../../ui/chart-icon';
import { Chooser } from '../../../ui/chooser';
import { Icon } from '../../../ui/icon';
import { TextBox } from '../../../ui/text-box';
import { Tip } from '../../../ui/tip';
import { chartOffers } from './chart-offers';
import { ChartRows } from './chart-rows';

interface ChartFieldsProps {
  readonly chart: ChartContent;
  readonly deck: Deck;
  /** The alternative text that the chart has as long as nobody wrote another. */
  readonly proposedAlt: string;
  readonly onChange: (fields: Partial<ChartContent>) => void;
}

const words = strings.deck;

/** What a chart shows and how. */
export function ChartFields({ chart, deck, proposedAlt, onChange: change }: ChartFieldsProps) {
  const { extractions } = useDocument();
  return (
    <>
      <div className="field">
        <span className="label">{words.chart}</span>
        <ToggleButtonGroup
          className="chart-kinds"
          aria-label={words.chart}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chart.kind]}
          onSelectionChange={([kind]) => change({ kind: kind as ChartKind })}
        >
          {chartOffers(chart, extractions).map(({ kind, refused }) => (
            <Tip key={kind} words={refused === null ? strings.chartKinds[kind] : reasonIn(refused)}>
              <ToggleButton
                id={kind}
                className="chart-kind"
                aria-label={strings.chartKinds[kind]}
                data-refused={refused !== null || undefined}
              >
                <Icon name={chartIcon(kind)} />
                {strings.chartNames[kind]}
              </ToggleButton>
            </Tip>
          ))}
        </ToggleButtonGroup>
        <Refused chart={chart} />
      </div>
      <TextBox label={words.measure} value={chart.measure} onChange={(measure) => change({ measure })} />
      <Chooser
        label={words.order}
        value={chart.order}
        options={Object.entries(words.orders).map(([id, name]) => ({ id, name }))}
        onChange={(order) => change({ order: order as ChartContent['order'] })}
      />
      <ChartRows chart={chart} deck={deck} onChange={change} />
      <Chooser
        label={words.scale}
        value={chart.scale}
        options={Object.entries(words.scales).map(([id, name]) => ({ id, name }))}
        onChange={(scale) => change({ scale: scale as ChartContent['scale'] })}
      />
      <TextBox
        label={words.alt}
        value={chart.alt === '' ? proposedAlt : chart.alt}
        hint={chart.alt === '' ? words.altProposed : words.altOwn}
        rows={3}
        onChange={(alt) => change({ alt: alt === proposedAlt ? '' : alt })}
      />
    </>
  );
}

/** Says why the present kind would mislead, when it would. */
function Refused({ chart }: { readonly chart: ChartContent }) {
  const { extractions } = useDocument();
  const refused = chartOffers(chart, extractions).find(({ kind }) => kind === chart.kind)?.refused;
  return refused === null || refused === undefined ? null : <span className="refusal">{reasonIn(refused)}</span>;
}
