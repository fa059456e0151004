import { caseOf, FAULTS, inLibreOffice } from '../case';
import { chart, chartSlide, dated } from './chart';

const trend = [
  dated('End of 2023', '2023-12-31', 'arrests-2023'),
  dated('End of 2024', '2024-12-31', 'arrests-2024'),
  dated('End of 2025', '2025-12-31', 'arrests-2025'),
  dated('March 2026', '2026-03-02', 'arrests'),
];

export const trends = [
  inLibreOffice(FAULTS.marker, caseOf(
    'chart line',
    chartSlide(
      'Arrests grew eight-fold in little more than two years',
      chart('line', 'Cumulative arrests reported', trend, { order: 'time' }),
    ),
  )),
  inLibreOffice(FAULTS.marker, caseOf(
    'chart area',
    chartSlide(
      'Arrests kept growing',
      chart('area', 'Cumulative arrests reported', trend, { order: 'time' }),
    ),
  )),
];
