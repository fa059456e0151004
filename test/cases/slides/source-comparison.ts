import { caseOf, FAULTS, inLibreOffice, say, slide } from '../case';

const row = (
  subject: string,
  first: string | null,
  second: string | null,
  verdict: 'agrees' | 'conflicts' | 'converted' | 'only-one',
) => ({ subject: say(subject), first, second, verdict });

const rows = [
  row('Arrests', 'arrests', 'review-arrests', 'agrees'),
  row('Weapons seized', 'weapons', 'review-weapons', 'conflicts'),
  row('Cash seized', 'cash', 'cash-usd', 'converted'),
  row('Losses', null, 'losses', 'only-one'),
];

export const sourceComparison = [
  inLibreOffice(FAULTS.firstLink, caseOf(
    'source-comparison, little',
    slide(
      'source-comparison',
      'comparison',
      say('The sources agree on arrests and differ on weapons'),
      {
        sources: ['Coastal Police Authority', 'Port Regulator'],
        rows,
      },
    ),
  )),
  caseOf(
    'source-comparison, much',
    slide('source-comparison', 'comparison', say('Every figure that both sources name'), {
      sources: [
        'Coastal Police Authority, press release of 2 March',
        'Port Regulator, annual fraud review',
      ],
      rows: Array.from({ length: 5 }, () => rows).flat(),
    }),
  ),
];
