import type { DraftPart } from '../../core/edit/draft-part';
import type { ColourRole } from '../../core/model/brand';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many } = countingIn(localeOf('en'));

/** What each change is called behind 'Undo' and 'Redo'. */
const changes: Readonly<Record<DraftPart, string>> = {
  name: 'rename',
  marking: 'change marking',
  footer: 'change footer',
  palette: 'change colour',
  fonts: 'change font',
  logo: 'change logo',
  numbers: 'change number style',
  charts: 'change chart style',
  house: 'change layout',
  purpose: 'change purpose',
  audience: 'change audience',
  eyebrow: 'change line above the title',
  slide: 'edit slide',
  'add-slide': 'add slide',
  'copy-slide': 'duplicate slide',
  'remove-slide': 'delete slide',
  'move-slide': 'move slide',
};

/** What the editors of brands and templates share. */
export const editor = {
  back: 'Back',
  changes,
  bundled: 'Came with Lectern: your first change makes a copy of your own',
  kept: {
    kept: 'Kept in your library',
    keeping: 'Keeping…',
    'not-yet': 'Not in your library yet: something is still missing',
  },
};

type RoleWords = Readonly<Record<ColourRole, { readonly name: string; readonly use: string }>>;

const roles: RoleWords = {
  accent: { name: 'Accent', use: 'the point: bars, lines, links' },
  caution: { name: 'Caution', use: 'warnings, “read with care”' },
  danger: { name: 'Danger', use: 'high risk, losses' },
  ink: { name: 'Headings', use: 'titles and numbers' },
  text: { name: 'Text', use: 'everything to be read' },
  quiet: { name: 'Quiet text', use: 'sources, units, notes' },
  onDark: { name: 'Text on colour', use: 'words on a filled shape' },
  background: { name: 'Background', use: 'the slide itself' },
  mist: { name: 'Panel', use: 'cards and table heads' },
  line: { name: 'Lines', use: 'rules and frames' },
  context: { name: 'Context', use: 'bars that are not the point' },
  coverBackground: { name: 'Cover', use: 'ground of cover and dividers' },
  coverText: { name: 'Cover title', use: '' },
  coverQuiet: { name: 'Quiet cover text', use: 'date, committee' },
  coverAccent: { name: 'Cover accent', use: 'the bar at the edge' },
};

/** The brand editor. */
export const brand = {
  kind: 'Brand',
  house: 'The house',
  name: 'Name',
  nameMissing: 'A brand needs a name.',
  colours: 'Colours',
  allReadable: 'Every colour can be read where it stands.',
  unreadable: (count: number) =>
    `${many(count, { one: 'pair of colours is', other: 'pairs of colours are' })} too close to be read.`,
  colourGroups: { signals: 'Signals', words: 'Words', grounds: 'Grounds and lines', cover: 'Cover' },
  roles,
  change: (name: string, colour: string) => `${name}: #${colour}, change`,
  hue: 'Hue',
  hex: 'Hexadecimal',
  readable: (ratio: string, behind: string) => `${ratio}:1 on ${behind.toLocaleLowerCase()}`,
  tooClose: (ratio: string, behind: string, least: string) =>
    `${ratio}:1 on ${behind.toLocaleLowerCase()}: too close, needs ${least}:1`,
  makeLegible: (colour: string) => `Use #${colour}, the nearest that can be read`,
  fonts: 'Fonts',
  fontsHint:
    'Pick one, or type the name of any font that is installed here. Lectern measures it, and the brand carries its widths: lines break alike here, in the PDF and in PowerPoint.',
  fontPlaces: { heading: 'Headings', body: 'Text' },
  drawnWith: (face: string) => `Shown with ${face}, which is exactly as wide`,
  installedHere: 'Installed on this computer',
  notInstalled: (family: string) => `“${family}” is not installed on this computer. Install it, or choose another.`,
  missingHere: (family: string, face: string) =>
    `${family} is not installed on this computer: slides and PDF are drawn with ${face}, in lines as long as ${family}’s.`,
  logo: 'Logo',
  logoHint: 'PNG, JPEG or SVG. An SVG is kept as a picture; one with scripts or links to other files is refused.',
  logoSides: { onLight: 'On light slides', onDark: 'On the cover' },
  dropLogo: 'Drop the logo here',
  chooseLogo: 'Choose a file…',
  removeLogo: (side: string) => `Remove the logo: ${side.toLocaleLowerCase()}`,
  logoAlt: (house: string) => `Logo of ${house}`,
  numbers: 'Numbers',
  numbersHint: 'How figures are written on slides. “Over”, “about” and ranges always stay.',
  numberFields: {
    magnitude: 'Millions',
    currency: 'Currency',
    decimal: 'Decimal sign',
    grouping: 'Thousands',
  },
  charts: 'Charts',
  chartsHint: 'What carries the message stands out; the rest recedes. Estimates are hatched in any brand.',
  chartPoint: 'What carries the message',
  chartRest: 'What stands beside it',
  layouts: 'Layouts of the house',
  layoutsHint: (file: string) => `Decks are written on the masters of ${file}. Choose a layout for each look.`,
  layoutRoles: {
    cover: 'Cover',
    divider: 'Dividers',
    content: 'Figures, charts, tables',
    text: 'Running text',
    'two-texts': 'Two columns of text',
  },
  sample: 'Sample deck in this brand',
  taken: 'Taken from your presentation, with these differences',
};
