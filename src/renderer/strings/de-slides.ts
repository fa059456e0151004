import type { Strings } from './en';

/** Jede Folienart mit Namen und Zweck. */
export const slides: Strings['slides'] = {
  cover: { name: 'Titelfolie', for: 'Titel, Anlass, Einstufung' },
  purpose: { name: 'Zweck', for: 'Warum wir tagen und was zu entscheiden ist' },
  'bottom-line': { name: 'Kernaussage', for: 'Die Botschaft zuerst, drei Zahlen' },
  divider: { name: 'Zwischentitel', for: 'Eröffnet einen Abschnitt' },
  'key-figures': { name: 'Kennzahlen', for: 'Drei bis sechs Zahlen auf Karten' },
  'big-number': { name: 'Große Zahl', for: 'Eine Zahl und was sie heißt' },
  chart: { name: 'Diagramm', for: 'Zahlen, die zusammenstehen dürfen' },
  compare: { name: 'Zwei Diagramme', for: 'Nebeneinander, ein Fazit' },
  'figures-table': { name: 'Zahlentabelle', for: 'Zahlen mit ihrem Wortlaut' },
  context: { name: 'Hintergrund', for: 'Was geschah, in Sätzen' },
  flow: { name: 'Ablauf', for: 'Wie es ging, Schritt für Schritt' },
  timeline: { name: 'Zeitleiste', for: 'Was wann geschah' },
  actors: { name: 'Beteiligte', for: 'Wer was getan hat' },
  quotation: { name: 'Zitat', for: 'Jemand im Wortlaut' },
  'legal-basis': { name: 'Rechtsgrundlage', for: 'Rechtsakte und was sie erlauben' },
  'so-what': { name: 'Was das heißt', for: 'Was es für uns bedeutet' },
  exposure: { name: 'Risikomatrix', for: 'Wahrscheinlichkeit gegen Auswirkung' },
  'control-gap': { name: 'Kontrolllücken', for: 'Lücke, Ursache, Bewertung' },
  recommendations: { name: 'Empfehlungen', for: 'Maßnahme, Verantwortliche, Termin' },
  options: { name: 'Optionen', for: 'Dafür und dagegen' },
  assumptions: { name: 'Annahmen', for: 'Was wir voraussetzen' },
  'source-comparison': { name: 'Quellenvergleich', for: 'Wo zwei Artikel voneinander abweichen' },
  sources: { name: 'Quellen', for: 'Jede Zahl und ihr Wortlaut' },
};
