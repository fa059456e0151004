import type { CommandName } from '../../core/edit/command';

/** Wie jeder Befehl hinter „Rückgängig“ und „Wiederholen“ heißt. */
export const commands: Readonly<Record<CommandName, string>> = {
  'add-article': 'Artikel hinzufügen',
  'remove-article': 'Artikel entfernen',
  'choose-figures': 'Zahlen auswählen',
  'choose-sections': 'Abschnitte auswählen',
  'rename-section': 'Abschnitt umbenennen',
  'correct-figure': 'Zahl berichtigen',
  'add-figure': 'Zahl hinzufügen',
  'remove-figure': 'Zahl entfernen',
  'build-deck': 'Präsentation erstellen',
  'change-template': 'Vorlage wechseln',
  'set-brand': 'Hausdesign wechseln',
  'set-marking': 'Einstufung ändern',
  'set-deck-title': 'Präsentation umbenennen',
  'set-footer': 'Fußzeile ändern',
  'add-slide': 'Folie hinzufügen',
  'duplicate-slides': 'Folie duplizieren',
  'remove-slides': 'Folie löschen',
  'move-slides': 'Folie verschieben',
  'edit-slide': 'Folie bearbeiten',
  'reset-slide': 'Folie zurücksetzen',
  'set-text': 'Eingabe',
  'set-notes': 'Notizen bearbeiten',
  'sign-number': 'Zahl verantworten',
};
