import type { AppCommand, CommandGroup } from '../commands/registry';

const commands: Readonly<Record<AppCommand, string>> = {
  new: 'New Briefing',
  'new-window': 'New Window',
  'open-article': 'Open Article…',
  'open-document': 'Open Briefing…',
  save: 'Save',
  'save-as': 'Save As…',
  'save-template': 'Save as Template…',
  export: 'Export…',
  print: 'Print…',
  close: 'Close Window',
  undo: 'Undo',
  redo: 'Redo',
  palette: 'Find a Command…',
  'build-deck': 'Build or Update Deck',
  'add-slide': 'Add Slide…',
  'copy-slide': 'Copy Slide as Picture and Text',
  'duplicate-slides': 'Duplicate Slide',
  'remove-slides': 'Delete Slide',
  'move-slides-up': 'Move Slide Up',
  'move-slides-down': 'Move Slide Down',
  'step-article': 'Article',
  'step-deck': 'Deck',
  'step-export': 'Check & Export',
  present: 'Present from the Beginning',
  'present-here': 'Present from This Slide',
  library: 'Library',
  help: 'How Lectern Works',
  shortcuts: 'Keyboard Shortcuts',
  about: 'About Lectern',
};

const groups: Readonly<Record<CommandGroup, string>> = {
  file: 'File',
  edit: 'Edit',
  slide: 'Slide',
  view: 'View',
  help: 'Help',
};

/** The words of the system's menus and dialogs in English. */
export const en = {
  commands,
  groups,
  menu: {
    openRecent: 'Open Recent',
    noRecent: 'No Recent Briefings',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    noSuggestions: 'No Suggestions',
    learnWord: 'Add to Dictionary',
    quit: 'Quit',
    hide: 'Hide Lectern',
    actualSize: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Full Screen',
    window: 'Window',
  },
  dialog: {
    titles: {
      openArticle: 'Open an article',
      openBriefing: 'Open a briefing',
      saveBriefing: 'Save the briefing',
      openTemplate: 'Open a template',
      saveTemplate: 'Save the template',
      openBrand: 'Open a brand',
      saveBrand: 'Save the brand',
      export: 'Export',
      pictures: 'Choose a folder for the pictures',
    },
    kinds: {
      articles: 'Articles',
      briefings: 'Lectern briefings',
      templates: 'Lectern templates',
      brands: 'Lectern brands',
      brandsAndHouses: 'Brands and PowerPoint templates',
      pptx: 'PowerPoint presentation',
      pdf: 'PDF document',
      handout: 'PDF document',
      csv: 'Table (CSV)',
      json: 'Data (JSON)',
    },
    cancel: 'Cancel',
    damaged: {
      copy: 'Lectern kept a copy of it when it was last saved. The damaged file is left as it is.',
      openCopy: 'Open the Copy',
    },
  },
};

/** One closed type for every language: a missing word does not compile. */
export type SystemWords = typeof en;
