import { caseOf } from '../case';
import { chart, chartSlide, row } from './chart';

const drugs = [
  row('Cannabis resin', 'resin'),
  row('Cocaine', 'cocaine'),
  row('Amphetamine', 'amphetamine'),
];

export const parts = [
  caseOf(
    'chart doughnut',
    chartSlide(
      'Resin is two thirds of the weight',
      chart('doughnut', 'Drugs seized, tonnes', drugs, { highlight: [0], total: 'weight' }),
    ),
  ),
  caseOf(
    'chart pareto',
    chartSlide(
      'Two drugs are nearly all of it',
      chart('pareto', 'Drugs seized, tonnes', [...drugs, row('Heroin', 'heroin')], {
        total: 'weight',
      }),
    ),
  ),
];
