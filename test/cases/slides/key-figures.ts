import { caseOf, fig, say, slide } from '../case';

const all = [
  { figure: 'cash', label: say('cash seized'), note: say(fig('cash-usd'), ' in the source') },
  {
    figure: 'frozen',
    label: say('frozen in accounts'),
    note: say(fig('frozen-usd'), ' in the source'),
  },
  {
    figure: 'resin',
    label: say('cannabis resin seized'),
    note: say('plus ', fig('cocaine'), ' cocaine, ', fig('heroin'), ' heroin'),
  },
  { figure: 'pills', label: say('pills'), note: [] },
  {
    figure: 'weapons',
    label: say('weapons'),
    note: say('with ', fig('rounds', 'noun'), ' of ammunition'),
  },
  { figure: 'homes', label: say('properties'), note: say('with ', fig('vehicles', 'noun')) },
  {
    figure: 'margin',
    label: say('of traffic came from resold cards'),
    note: say('as measured by the operator itself over the last three months before the seizure'),
  },
  { figure: 'users', label: say('users'), note: [] },
];

const title = say('Key figures: seizures span cash, drugs, weapons and property');
const kept = (count: number) => slide('key-figures', 'key', title, { cards: all.slice(0, count) });

export const keyFigures = [
  caseOf('key-figures, one', kept(1)),
  caseOf('key-figures, three', kept(3)),
  caseOf('key-figures, four', kept(4)),
  caseOf('key-figures, six', kept(6)),
  caseOf('key-figures, eight', kept(8)),
];
