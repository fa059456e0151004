import { caseOf, FAULTS, inLibreOffice } from '../case';
import { chart, chartSlide, row } from './chart';

const both = [
  row('Cannabis resin', 'resin', 'resin-before'),
  row('Cocaine', 'cocaine', 'cocaine-before'),
  row('Amphetamine', 'amphetamine', 'amphetamine-before'),
];
const series = ['This year', 'Year before'];

export const columns = [
  inLibreOffice(FAULTS.hatch, caseOf(
    'chart column, little',
    chartSlide(
      'Arrests doubled in a year',
      chart(
        'column',
        'Arrests by the end of the year',
        [row('2023', 'arrests-2023'), row('2024', 'arrests-2024'), row('2025', 'arrests-2025')],
        { order: 'given', highlight: [2] },
      ),
    ),
  )),
  caseOf(
    'chart column, much',
    chartSlide(
      'Forty weeks of arrests',
      chart(
        'column',
        'Arrests by week',
        Array.from({ length: 40 }, (_, index) =>
          row(`Week ${index + 1}`, index % 2 === 0 ? 'weapons' : 'vehicles'),
        ),
        { order: 'given' },
      ),
    ),
  ),
  caseOf(
    'chart clustered',
    chartSlide(
      'Resin rose, cocaine fell',
      chart('clustered', 'Drugs seized, tonnes', both, { series }),
    ),
  ),
  inLibreOffice(FAULTS.firstLink, caseOf(
    'chart stacked',
    chartSlide(
      'Two years add up to one picture',
      chart('stacked', 'Drugs seized, tonnes', both, { series }),
    ),
  )),
  caseOf(
    'chart stacked, a part missing in the last column',
    chartSlide(
      'Heroin has no figure of the year before',
      chart('stacked', 'Drugs seized, tonnes', [...both, row('Heroin', 'heroin', null)], { series, order: 'given' }),
    ),
  ),
  caseOf(
    'chart stacked100',
    chartSlide(
      'The mix of the two years',
      chart('stacked100', 'Share of drugs seized', both, { series }),
    ),
  ),
];
