import type { CopyWord } from '../../core/model/copy-name';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many } = countingIn(localeOf('en'));

/** The library: briefings, templates, brands. */
export const library = {
  label: 'Library',
  parts: { briefings: 'Briefings', templates: 'Templates', brands: 'Brands' },
  backToBriefing: 'Back to the briefing',
  search: 'Search the library',
  results: 'Search results',
  nothingFound: (sought: string) => `Nothing here is called “${sought}”.`,
  help: 'How Lectern works',
  ownTemplates: 'Your templates',
  ownBrands: 'Your brands',
  bundled: 'Came with Lectern',
  noTemplates:
    'None yet. Change one of those below and your version appears here, or keep the shape of a finished deck under Check & export.',
  noBrands:
    'None yet. Make one from scratch, or open your house’s PowerPoint template (.potx or .pptx): its colours, fonts and logo are taken over.',
  brandsLead: 'A brand is how a deck looks in your house: colours, fonts, logo, footer, marking, how numbers are written.',
  importTemplate: 'Open a template file…',
  importBrand: 'From a file or PowerPoint template…',
  newBrand: 'New brand',
  more: (name: string) => `What can be done with ${name}`,
  open: 'Open',
  edit: 'Edit',
  forBriefing: 'Use for a new briefing…',
  rename: 'Rename',
  renameAsk: 'Rename…',
  renameHeading: (name: string) => `Rename “${name}”`,
  name: 'Name',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  exportAs: 'Export as a file…',
  showInFolder: 'Show in folder',
  forget: 'Remove from list',
  remove: 'Delete',
  missing: 'No longer where it was',
  slides: (count: number) => many(count, { one: 'slide', other: 'slides' }),
  putBack: 'Undo',
  said: {
    /** Behind the name of a copy. */
    copyWord: 'copy' as CopyWord,
    newBrand: 'New brand',
    copied: (name: string) => `“${name}” is in your library.`,
    deleted: (name: string) => `“${name}” was deleted.`,
    forgotten: (name: string) => `“${name}” is off the list. Its file stays where it is.`,
    imported: (name: string) => `“${name}” is in your library.`,
    importedBeside: (name: string, known: string) =>
      `“${known}” is in your library already and differs. The file was added beside it as “${name}”.`,
    savedAs: (file: string) => `Saved as ${file}.`,
  },
};
