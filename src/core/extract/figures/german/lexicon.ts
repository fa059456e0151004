const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Closed-class words of German: none of them describes a noun. */
export const CLOSED = words(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber sondern denn sowie wie als dass weil wenn ob da ' +
    'in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um bis seit ab ohne trotz wegen während ' +
    'zwischen neben hinter laut je pro davon darunter dabei dafür damit daraus darüber er sie es wir ihr ihre ihren ihrem ihrer seine seinen seinem seiner ' +
    'diese diesen diesem dieser dieses jede jeden jedem jeder jene alle allen aller beide beiden sich nicht nur noch auch schon bereits mehr weniger ' +
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien kann können konnte konnten soll sollen sollte sollten muss müssen ' +
    'einige mehrere viele etwa rund knapp fast gut insgesamt zusammen später früher zuvor derzeit heute gestern wieder alle',
);

/** Words after which a number is a label: Artikel 5, Seite 12. */
export const LABELS = words(
  'artikel art paragraf paragraph absatz abs ziffer ziff nummer nr seite s kapitel abschnitt tabelle tab abbildung abb anlage anhang satz buchstabe band heft phase stufe klasse gruppe ' +
    'version windows kategorie teil punkt frage kammer senat raum zimmer gleis linie bus tor halle block flug zug formel gesetz urteil az aktenzeichen',
);

/** Prepositions that ask for the dative, in which a plural takes an n. */
export const DATIVE = words('in im an am auf aus bei mit nach von vom vor zu zum zur unter über zwischen neben hinter seit ab den allen diesen');

/** Prepositions of a noun that is no subject. */
export const PREPOSITIONS = words(
  'in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um bis seit ab ohne trotz wegen während zwischen neben hinter laut je pro',
);

export const ARTICLES = words('der die das den dem des ein eine einen einem einer eines');

/** Cardinal words that are a number in mid-sentence; "ein" is an article. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
]);

/** Nouns whose number tells a time or a place in a row. */
export const TIMES = words('uhr januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag');

/** Stems of nouns whose plural in -e takes an n in the dative, which nouns in -en cannot be told from by their ending. */
const DATIVE_PLURAL =
  /(?:träg|fäll|städt|stöß|stöss|gerät|gäng|schläg|spräch|sprüch|brüch|räum|züg|flüg|märkt|bäud|anruf|betrieb|stück|brief|bescheid|verlust|gewinn|konzern|gerüch|beweis|hinweis|krankenhäus|ausweis|pässe|verstöß|beschlüss|schlüss|plätz|sätz|umsätz|einsätz|grundstück|dokument|element|prozess|rekord|transport|import|export|datensätz|netz|jahr|monat|tag)en$/i;
/** Plurals in -er: Länder, Kinder, Bücher, Mitglieder, and persons who do something: Täter, Nutzer. */
const DATIVE_ER = /(?:länd|kind|büch|häus|güt|männ|mitglied|bild|lieder|räd|bänd|täter|nutz|kund|anbiet|betreib|ermittl|teilnehm|händl|betrüg|empfäng|spend|sammel|fahr|arbeit|mitarbeit|lief|schül|verbrauch|anleg)ern$/i;

/** A plural as a list names it: "in 14 Ländern" are Länder. */
export function nominative(noun: string, isDative: boolean): string {
  return isDative && (DATIVE_PLURAL.test(noun) || DATIVE_ER.test(noun)) ? noun.slice(0, -1) : noun;
}

/** "gefälschten Rechnungen", "gefälschter Rechnungen" are gefälschte Rechnungen. */
export const weakened = (adjective: string): string => adjective.replace(/e[nmrs]$/, 'e');
