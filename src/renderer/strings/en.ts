import type { ExportFormat } from '../../ipc/contract';
import { article } from './en-article';
import { commands } from './en-commands';
import { deck } from './en-deck';
import { fields } from './en-fields';
import { platform } from './en-platform';
import { brand, editor } from './en-editors';
import { help } from './en-help';
import { library } from './en-library';
import { slides } from './en-slides';
import { templates } from './en-templates';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many: plural, number } = countingIn(localeOf('en'));

const many = (count: number, one: string, other: string): string => plural(count, { one, other });

const sizes: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };

/** A written file by its format: its name, how much it holds, its size. */
type Written = Readonly<Record<ExportFormat, (name: string, count: number, size: string) => string>>;

/**
 * The interface in English. Sentences that carry numbers are functions. What is added here is added
 * to German too (`de.ts`, or the `de-` file beside an `en-` one): the type of all of them is this
 * object's, and a missing or extra entry does not compile.
 */
export const en = {
  app: 'Lectern',
  quoted: (words: string) => `“${words}”`,
  untitled: 'Untitled briefing',
  windowTitle: (name: string, edited: boolean) => `${edited ? '• ' : ''}${name} – Lectern`,
  offline: 'Offline: nothing leaves this computer',
  commands,
  fields,
  /** A field's name behind another's, as the language writes it there: 'Point 1, heading'. */
  withinName: (name: string) => name.toLowerCase(),
  library,
  editor,
  brand,
  templates,
  help,
  slides,
  platform,

  steps: { label: 'Steps', article: 'Article', deck: 'Deck', export: 'Check & export' },
  stepsBlocked: 'Build the deck first',
  title: {
    saved: 'Saved',
    unsaved: 'Not saved yet',
    edited: 'Edited',
  },
  undo: (name: string | null) => (name === null ? 'Undo' : `Undo ${name}`),
  redo: (name: string | null) => (name === null ? 'Redo' : `Redo ${name}`),
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  language: {
    label: 'Language',
    system: 'As the system',
    names: { en: 'English', de: 'Deutsch' },
    later: {
      message: 'Lectern changes its language when it is next started.',
      hint: 'Your open briefing stays as it is.',
    },
  },
  about: (version: string, electron: string, blocked: number) =>
    `Lectern ${version} on Electron ${electron}. Requests to the network: ${blocked}, all refused.`,

  notice: { close: 'Close message' },
  closeSheet: 'Close',
  recovered: {
    message: 'Your unsaved briefing is back as it was.',
    hint: 'Save it to keep it in its file.',
  },
  working: {
    reading: 'Reading the article…',
    building: 'Building the deck…',
  },

  start: {
    heading: 'Turn an article into a briefing deck',
    lead: 'Lectern finds the figures with their exact words, and you choose what goes before the committee.',
    open: 'Open an article…',
    paste: 'Paste',
    drop: 'or drop a file anywhere in this window',
    dropNow: 'Drop the article to read it',
    pastedName: 'Pasted text',
    nothingToPaste: {
      message: 'There is no text on the clipboard.',
      hint: 'Copy the article first, then paste it here.',
    },
    samples: 'Try it on a sample',
    recent: 'Recent briefings',
    noRecent: 'None yet. A briefing that you save appears here with a picture of its first slide.',
    openDocument: 'Open a briefing…',
    pasteHere: (keys: string) => `Press ${keys} to paste the article`,
    templatesLead: 'A template asks an article for figures by their meaning, and makes the same deck from the next one.',
  },

  article,

  correction: {
    heading: 'Correct this figure',
    addHeading: 'Add a figure',
    quote: 'In the article',
    value: 'Value',
    high: 'Up to',
    kind: 'Kind',
    unit: 'Unit or currency',
    unitHint: 'EUR, %, tonne, arrest',
    qualifier: 'Qualifier',
    subject: 'What is measured',
    subjectHint: 'cash seized',
    asOf: 'Refers to',
    asOfHint: '2020, December 2020 or 31 December 2020',
    notADate: 'Write a year, a month or a day, such as 2020, December 2020 or 31 December 2020',
    notANumber: 'Write a number, such as 740,000,000 or 740 million',
    /** What a word of size behind a value stands for, in small letters; null for another word. */
    magnitude: (word: string): number | null => sizes[word] ?? null,
    save: 'Correct',
    add: 'Add',
    itsWords: 'Its words in the article',
    itsWordsHint: 'With the number, as they stand there: 40 planes',
    notThere: 'No such words with a number stand in the article.',
    goOn: 'Go on',
    cancel: 'Cancel',
    remove: 'Not a figure: remove',
    follows: 'Slides that show it follow.',
  },

  chartKinds: {
    bar: 'bar chart',
    column: 'column chart',
    clustered: 'clustered columns',
    stacked: 'stacked columns',
    stacked100: '100% stacked columns',
    line: 'trend line',
    area: 'area chart',
    doughnut: 'doughnut',
    scatter: 'scatter plot',
    pareto: 'Pareto chart',
    waterfall: 'waterfall',
    range: 'range bars',
    bullet: 'bullet chart',
    diverging: 'diverging bars',
  },

  chartNames: {
    bar: 'Bar',
    column: 'Column',
    clustered: 'Clustered',
    stacked: 'Stacked',
    stacked100: '100%',
    line: 'Trend',
    area: 'Area',
    doughnut: 'Doughnut',
    scatter: 'Scatter',
    pareto: 'Pareto',
    waterfall: 'Waterfall',
    range: 'Range',
    bullet: 'Bullet',
    diverging: 'Diverging',
  },

  deck,

  choices: {
    exposure: 'Exposure',
    rating: 'Rating',
    likelihood: 'Likelihood, 1 to 5',
    impact: 'Impact, 1 to 5',
    preferred: 'Preferred',
    when: 'When',
    ratings: { high: 'High', medium: 'Medium', low: 'Low', unrated: 'Not rated yet' },
    yesNo: { true: 'Yes', false: 'No' },
    confidence: 'Confidence',
    confidences: { high: 'High', moderate: 'Moderate', low: 'Low', unrated: 'Not stated yet' },
  },

  vouch: {
    button: 'Vouch for it…',
    heading: (number: string) => `Vouch for “${number}”`,
    reason: 'How you know it',
    hint: 'It stands in the list of sources beside the number.',
    save: 'Vouch',
  },

  /** What one click does about a finding. */
  repairs: {
    'point-to-figure': 'Use the source’s number',
    'change-chart': 'Change the chart',
    'mark-standing': 'Mark it so',
    'sort-events': 'Put in order',
    'remove-slide': 'Remove slide',
  },

  export: {
    findings: 'What to look at',
    clean: 'Nothing to mend.',
    cleanHint: 'Every number is in the ledger, every text fits, every slide has a title.',
    severity: { error: 'Must be settled', warning: 'Should be looked at', note: 'Good to know' },
    counts: (errors: number, warnings: number, notes: number) =>
      [
        errors > 0 ? many(errors, 'must be settled', 'must be settled') : '',
        warnings > 0 ? many(warnings, 'to look at', 'to look at') : '',
        notes > 0 ? many(notes, 'note', 'notes') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    go: (number: number) => `Slide ${number}`,
    goField: (number: number, field: string) => `Slide ${number}: ${field}`,
    goArticle: 'In the article',
    files: 'Files',
    formats: {
      pptx: { name: 'PowerPoint', hint: 'Native charts and tables, all editable' },
      pdf: { name: 'PDF', hint: 'For reading and printing, fonts embedded' },
      handout: { name: 'Hand-out', hint: 'A PDF of pages: each slide above its notes and sources' },
      png: { name: 'Pictures', hint: 'One PNG a page, 1920 pixels wide, in a folder' },
      csv: { name: 'Figures as CSV', hint: 'The ledger for a spreadsheet: value, exact words, place' },
      json: { name: 'Figures as JSON', hint: 'The ledger for another program' },
    } satisfies Readonly<Record<ExportFormat, { readonly name: string; readonly hint: string }>>,
    exportBoth: 'Export…',
    again: 'Export again',
    elsewhere: 'To another place…',
    goesTo: (folder: string, name: string) => `${folder} › ${name}`,
    draft: (errors: number) =>
      `${many(errors, 'thing', 'things')} must be settled: every page will say DRAFT until then.`,
    verification: 'Result of the check',
    looking: 'Looking through the deck…',
    exportNone: 'Choose a format',
    stages: { 'laying-out': 'Laying out', writing: 'Writing', checking: 'Checking the file' },
    waiting: 'Waiting',
    progress: (stage: string, done: number, of: number) => (of > 1 ? `${stage}, ${done} of ${of}` : stage),
    cancel: 'Cancel',
    cancelled: 'Cancelled. No file was changed.',
    written: {
      pptx: (name, slides, size) => `${name}: ${many(slides, 'slide', 'slides')}, ${size}`,
      pdf: (name, pages, size) => `${name}: ${many(pages, 'page', 'pages')}, ${size}`,
      handout: (name, pages, size) => `${name}: ${many(pages, 'page', 'pages')}, ${size}`,
      png: (name, pictures, size) => `${name}: ${many(pictures, 'picture', 'pictures')}, ${size}`,
      csv: (name, _slides, size) => `${name}: ${size}`,
      json: (name, _slides, size) => `${name}: ${size}`,
    } as Written,
    verified: (numbers: number) =>
      `Opened again and checked: ${many(numbers, 'number', 'numbers')} read back, each in its ledger.`,
    finished: (format: string) => `${format}: written and ready to open.`,
    stopped: (format: string) => `${format}: cancelled.`,
    open: 'Open',
    show: 'Show in folder',
    template: 'Keep the shape of this deck',
    templateLead: 'A template remembers what each slide asks for, and fills it from the next article.',
    templateName: 'Template name',
    proposedTemplate: (base: string) => `${base}, our version`,
    keepTemplate: 'Keep in library',
    saveTemplate: 'Save as file…',
    keptTemplate: (name: string) => `“${name}” is in your library.`,
    savedTemplate: (name: string) => `Saved as ${name}.`,
    forAnother: 'Use this template on another article…',
    bytes: (bytes: number) =>
      bytes < 1_000_000
        ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${number(bytes / 1_000_000, 1)} MB`,
  },
};

/** Every word of the interface: one closed type, the same for each language. */
export type Strings = typeof en;
