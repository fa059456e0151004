import type { Pair } from '../../../core/model/said';
import type { templateFindings } from '../../../core/model/wordings/findings-template';

const NIE_GEZEIGT = 'Ein Platz, der nie gezeigt wird, verspricht etwas, das die Präsentation nicht enthält.';
const STELLE = 'Eine Stelle ist der Satz des Artikels, der eines der Wörter trägt.';
const LEER = 'Leere Stellen sehen nach Fehlern aus, und eine Folie ohne Titel hat für Screenreader keinen Namen.';

/** Was zu einer Vorlage zu sagen ist. */
export const templateFindingsInGerman: typeof templateFindings = {
  'slide-ids': (first, second): Pair => [`Die Folien ${first} und ${second} tragen dieselbe Kennung.`, 'An ihr hängt, aus welcher Folie der Vorlage eine Folie entstanden ist.'],
  'empty-words:title': (): Pair => ['Diese Folie hat keinen Titel.', LEER],
  'empty-words:place': (): Pair => ['Eine Stelle dieser Folie hat keinen Text.', LEER],
  'open-bracket': (bracket): Pair => [`Eine Klammer „${bracket}“ hat kein Gegenstück, oder sie steht in einer anderen.`, 'Worte für die Verfasserin oder den Verfasser würden auf der Folie gedruckt.'],
  'slot-names': (name, slide): Pair => [`Der Platz „${name}“ fragt nach etwas anderem als der gleichnamige Platz auf „${slide}“.`, 'Ein Name steht in der ganzen Präsentation für eine Angabe.'],
  'unknown-slot': (name): Pair => [`Keine Karte dieser Vorlage ist ein Platz mit dem Namen „${name}“.`, 'Eine Angabe kann in einem Text nur stehen, wenn ein Platz der Vorlage nach ihr fragt.'],
  'passage-words:none': (): Pair => ['Diese Stelle sagt nicht, mit welchen Wörtern nach ihr gesucht wird.', STELLE],
  'passage-words:form': (): Pair => ['Diese Stelle ist nicht wie eine geschrieben.', STELLE],
  'bare-query': (): Pair => ['Dieser Platz sagt nicht, wonach er fragt.', 'Ihn füllte, was im Artikel zuerst kommt, und die Folie gäbe vor, danach gefragt zu haben.'],
  'deaf-words': (word): Pair => [`Das Wort „${word}“ kann nie gefunden werden.`, 'Wörter werden in Kleinschreibung und von ihrem Anfang her verglichen.'],
  'card-count:many': (cards, shown): Pair => [`${cards} Karten werden verlangt, höchstens ${shown} gezeigt.`, NIE_GEZEIGT],
  'card-count:twice': (name): Pair => [`Der Platz „${name}“ steht zweimal auf einer Folie.`, NIE_GEZEIGT],
  'marking-known': (marking): Pair => [`„${marking}“ ist keine Kennzeichnung des Traffic Light Protocol.`, 'Wer liest, handelt nach der Kennzeichnung; eine, die es nicht gibt, schützt nichts.'],
  'number-in-wording': (number): Pair => [`Im festen Text steht die Zahl ${number}, die kein Artikel belegt.`, 'Sie stünde auf jeder Präsentation aus dieser Vorlage, und jede würde dafür angehalten.'],
  'slide-order:no-cover': (): Pair => ['Die Vorlage hat keine Titelfolie.', 'Eine Präsentation sagt gleich, was sie ist, für wen und unter welcher Kennzeichnung.'],
  'slide-order:cover': (): Pair => ['Die Titelfolie ist nicht die erste Folie.', 'Vor dem Titel kommt nichts.'],
  'slide-order:bottom-line': (): Pair => ['Die Kernaussage kommt spät.', 'Wer früh geht, muss sie gehört haben.'],
  'slide-order:no-sources': (): Pair => ['Die Vorlage hat keine Quellenfolie.', 'Jede Zahl muss zu ihren Worten zurückführen.'],
  'slide-order:sources': (): Pair => ['Nach den Quellen kommen noch Folien.', 'Wer liest, sucht die Quellen am Schluss.'],
};
