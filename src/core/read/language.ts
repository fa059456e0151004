/** Small words that stand in every text of a language and in no other's so often, by BCP 47 tag. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in that is was for with it on by has have said from which will were'.split(' ')),
  de: new Set('der die das und den dem ein eine einen mit von für nicht ist auf im zu des sich wurde wurden hat auch bei nach'.split(' ')),
  fr: new Set('le la les des et est une un pour dans que qui sur par avec plus du au aux pas ont été'.split(' ')),
  es: new Set('el la los las y que una un por con para del se su al más como ha han fue'.split(' ')),
  it: new Set('il la le gli di che per con una un del della dei delle nel alla sono stato ha anche'.split(' ')),
  nl: new Set('de het een van en niet voor dat die met op zijn wordt door aan bij werd heeft'.split(' ')),
  pt: new Set('os as de que uma um para com não por do da dos das no na ao foi mais'.split(' ')),
};

/** As much of a text tells its language. */
const LOOKED_AT = 20_000;
/** Fewer small words than this tell nothing: a headline, a table of names. */
const FEWEST = 6;
/** Another language than English must have so many times as many. */
const CLEARLY = 2;

/** The language of a text by its small words, for files that do not say theirs; English where nothing tells another. */
export function languageOf(text: string): string {
  const words = text.slice(0, LOOKED_AT).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(SMALL_WORDS).map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }));
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { language: 'en', count: english });
  return best.count >= FEWEST && best.count >= english * CLEARLY ? best.language : 'en';
}
