import type { Strings } from './en';

/** Die Hilfeseite: die drei Schritte, dann die Zeichen auf Folien, dann die Tasten. */
export const help: Strings['help'] = {
  title: 'So arbeitet Lectern',
  back: 'Zurück',
  contents: 'Auf dieser Seite',
  lead: 'Vom Artikel zu einer Präsentation, auf die sich ein Gremium verlassen kann, in drei Schritten. Alles geschieht auf diesem Computer.',
  steps: [
    {
      name: 'Artikel',
      text: [
        'Öffnen Sie einen Artikel, eine Pressemitteilung oder einen Bericht, fügen Sie ihn ein oder ziehen Sie ihn ins Fenster. Jede Zahl wird dort unterstrichen, wo sie steht, mit Einheit und „über“ oder „rund“.',
        'Wählen Sie, was das Gremium braucht. Zeigen Sie auf eine Zahl, und ihr Gegenstück leuchtet auf.',
        'Eine falsch gelesene Zahl berichtigen Sie mit dem Stift; eine übersehene fügen Sie hinzu, indem Sie sie im Text markieren.',
      ],
    },
    {
      name: 'Präsentation',
      text: [
        'Die Vorlage fragt den Artikel nach Zahlen mit einer bestimmten Bedeutung und baut die Präsentation; sie sagt, was sie gefunden hat und was nicht.',
        'Klicken Sie auf einen Text der Folie, um ihn zu ändern. Tippen Sie eine Zahl, und die Zahlen des Artikels werden mit ihren Quellen angeboten.',
        'Worte in Klammern fordern zum Schreiben auf: Nur Sie wissen, was dorthin gehört. Nichts wird erfunden.',
      ],
    },
    {
      name: 'Prüfen & exportieren',
      text: [
        'Hinweise sagen verständlich, was kritische Leser fragen würden; jeder führt zu seiner Folie.',
        'Eine Zahl, die weder im Artikel steht noch daraus berechnet ist noch von Ihnen verantwortet wird, ist ein Befund.',
        'Exportieren Sie PowerPoint mit echten Diagrammen oder PDF. Die Datei wird erneut geöffnet und geprüft.',
      ],
    },
  ],
  pictures: {
    article: 'Zeichnung: ein Artikel mit zwei unterstrichenen Zahlen, daneben die Liste der Zahlen, zwei davon gewählt.',
    deck: 'Zeichnung: links die Folien untereinander, eine Folie groß, deren Titel gerade bearbeitet wird.',
    export: 'Zeichnung: eine Liste von Hinweisen, zwei in Ordnung und einer anzusehen, und die geschriebenen Dateien.',
  },
  qualifiersHeading: 'Was vor einer Zahl steht',
  qualifiers: [
    { sign: 'über', means: '„Over“ in englischen Präsentationen: Die Quelle sagt „mehr als“; die wahre Zahl ist höher.' },
    { sign: 'rund, geschätzt', means: '„About, est.“: eine Schätzung oder gerundete Zahl. In Diagrammen schraffiert.' },
    { sign: 'bis zu', means: '„Up to“: eine Obergrenze. In Diagrammen mit offenem Ende.' },
    { sign: 'mindestens', means: '„At least“: eine Untergrenze.' },
    { sign: '18–25', means: 'Eine Spanne. Sie bleibt eine Spanne; es wird keine Mitte erfunden.' },
  ],
  signsHeading: 'Was sonst auf Folien steht',
  signs: [
    { sign: '¹', means: 'Führt zum Wortlaut im Quellenverzeichnis.' },
    { sign: 'Nach Angabe', means: '„Reported“: eine Behauptung Dritter, keine gesicherte Tatsache.' },
    { sign: 'Eigene Beurteilung', means: '„Our judgement“: die Sicht Ihres Hauses; die Quelle sagt es nicht.' },
    { sign: 'ENTWURF', means: '„DRAFT“: Etwas muss geklärt werden, bevor dies jemandem vorgelegt wird.' },
  ],
  markingsHeading: 'Einstufungen: das Traffic Light Protocol',
  markings: [
    { sign: 'TLP:RED', means: 'Nur für die Anwesenden.' },
    { sign: 'TLP:AMBER+STRICT', means: 'Nur für die eigene Organisation, soweit nötig.' },
    { sign: 'TLP:AMBER', means: 'Für die eigene Organisation und ihre Kunden, soweit nötig.' },
    { sign: 'TLP:GREEN', means: 'Für die eigene Fachgemeinschaft; nicht für die Öffentlichkeit.' },
    { sign: 'TLP:CLEAR', means: 'Für alle.' },
  ],
  keysHeading: 'Tasten',
  keys: {
    new: 'Neues Briefing',
    openArticle: 'Artikel öffnen',
    openBriefing: 'Briefing öffnen',
    save: 'Speichern',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    steps: 'Artikel, Präsentation, Prüfen & exportieren',
    move: 'Gewählte Folie verschieben',
    duplicate: 'Gewählte Folie duplizieren',
    remove: 'Gewählte Folie löschen',
    rename: 'Umbenennen, in der Bibliothek',
    menu: 'Menü dessen, was den Fokus hat',
    help: 'Diese Seite',
  },
};
