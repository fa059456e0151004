import type { Strings } from './en';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many } = countingIn(localeOf('de'));

/** Die Bibliothek: Briefings, Vorlagen, Hausdesigns. */
export const library: Strings['library'] = {
  label: 'Bibliothek',
  parts: { briefings: 'Briefings', templates: 'Vorlagen', brands: 'Hausdesigns' },
  backToBriefing: 'Zurück zum Briefing',
  search: 'Bibliothek durchsuchen',
  results: 'Suchergebnisse',
  nothingFound: (sought) => `Hier heißt nichts „${sought}“.`,
  help: 'So arbeitet Lectern',
  ownTemplates: 'Ihre Vorlagen',
  ownBrands: 'Ihre Hausdesigns',
  bundled: 'Mit Lectern geliefert',
  noTemplates:
    'Noch keine. Ändern Sie eine der Vorlagen unten, dann erscheint Ihre Fassung hier; oder behalten Sie unter „Prüfen & exportieren“ die Form einer fertigen Präsentation.',
  noBrands:
    'Noch keine. Legen Sie eines neu an, oder öffnen Sie die PowerPoint-Vorlage Ihres Hauses (.potx oder .pptx): Farben, Schriften und Logo werden übernommen.',
  brandsLead:
    'Ein Hausdesign bestimmt, wie eine Präsentation aussieht: Farben, Schriften, Logo, Fußzeile, Einstufung und Schreibweise der Zahlen.',
  importTemplate: 'Vorlagendatei öffnen …',
  importBrand: 'Aus Datei oder PowerPoint-Vorlage …',
  newBrand: 'Neues Hausdesign',
  more: (name) => `Aktionen für ${name}`,
  open: 'Öffnen',
  edit: 'Bearbeiten',
  forBriefing: 'Für ein neues Briefing verwenden …',
  rename: 'Umbenennen',
  renameAsk: 'Umbenennen …',
  renameHeading: (name) => `„${name}“ umbenennen`,
  name: 'Name',
  cancel: 'Abbrechen',
  duplicate: 'Duplizieren',
  exportAs: 'Als Datei exportieren …',
  showInFolder: 'Im Ordner zeigen',
  forget: 'Von der Liste nehmen',
  remove: 'Löschen',
  missing: 'Nicht mehr am alten Ort',
  slides: (count) => many(count, { one: 'Folie', other: 'Folien' }),
  putBack: 'Rückgängig',
  said: {
    copyWord: 'Kopie',
    newBrand: 'Neues Hausdesign',
    copied: (name) => `„${name}“ liegt in Ihrer Bibliothek.`,
    deleted: (name) => `„${name}“ wurde gelöscht.`,
    forgotten: (name) => `„${name}“ steht nicht mehr auf der Liste. Die Datei bleibt, wo sie ist.`,
    imported: (name) => `„${name}“ liegt in Ihrer Bibliothek.`,
    importedBeside: (name, known) =>
      `„${known}“ liegt schon in Ihrer Bibliothek und weicht ab. Die Datei wurde als „${name}“ daneben abgelegt.`,
    savedAs: (file) => `Als ${file} gespeichert.`,
  },
};
