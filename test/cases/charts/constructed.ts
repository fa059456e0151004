import { caseOf } from '../case';
import { chart, chartSlide, row } from './chart';

export const constructed = [
  caseOf(
    'chart waterfall',
    chartSlide(
      'A third of the loss came back',
      chart(
        'waterfall',
        'Losses, GBP million',
        [row('Lost', 'losses'), row('Recovered', 'losses-recovered')],
        { order: 'given', total: 'losses-net' },
      ),
    ),
  ),
  caseOf(
    'chart range',
    chartSlide(
      'The north measures more resold traffic',
      chart('range', 'Share of traffic from resold cards', [
        row('North', 'margin-north'),
        row('All', 'margin'),
        row('South', 'margin-south'),
      ]),
    ),
  ),
  caseOf(
    'chart bullet',
    chartSlide(
      'Checks stay below the target',
      chart(
        'bullet',
        'Checked within a day',
        [row('All hours', 'reached', 'target'), row('Nights', 'reached-night', 'target')],
        { series: ['Reached', 'Target'], order: 'given' },
      ),
    ),
  ),
  caseOf(
    'chart diverging',
    chartSlide(
      'Only cocaine fell',
      chart('diverging', 'Change on the year before', [
        row('Amphetamine', 'change-amphetamine'),
        row('Cannabis resin', 'change-resin'),
        row('Cocaine', 'change-cocaine'),
      ]),
    ),
  ),
  caseOf(
    'chart scatter',
    chartSlide(
      'Weight and change do not go together',
      chart(
        'scatter',
        'Change on the year before by tonnes seized',
        [
          row('Cannabis resin', 'resin', 'change-resin'),
          row('Cocaine', 'cocaine', 'change-cocaine'),
          row('Amphetamine', 'amphetamine', 'change-amphetamine'),
        ],
        { series: ['Tonnes seized', 'Change, %'], order: 'given' },
      ),
    ),
  ),
];
