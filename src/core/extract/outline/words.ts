/** Words of grammar rather than of meaning. */
const STOP = new Set(
  `a about ahead previously earlier prior above according across add added adds adding after again against ago all allow almost alone along already also although always
  am among an and another any anyone anything are around as ask asked at away back be became because become been before
  began being believe below best better between both but by called came can cannot come comes could day days did do
  does doing done down due during each early either else end ended even ever every everyone expected face far few find
  first follow followed following for former found from full further gave get gets getting give given go goes going got
  had has have having he help her here hers herself him himself his how however i if in including instead into is it
  its itself just keep kept know known largest last late later latest least led less let like likely long look made
  make makes making many may me mean means might more most much must my near need needs never new next no nobody nor not nothing now
  of off often on once one only onto or other others our out over own part past per place put quite rather really
  run said same saw say saying says see seen set several shall she should show shows since so some someone something
  soon still such take taken takes than that the their them themselves then there therefore these they thing things
  think this those though through thus to today together told too took toward towards tried try turn two under until up
  upon us use used uses using very via want wants was way ways we week weeks well went were what when where whether which while
  who whom whose why will with within without worth work worked works would year years yet you your yours
  der das dem den des ein eine einen einem einer eines und oder aber sondern wie als dass weil wenn in im ins am an auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für
  durch um bis seit ab ohne sich nicht nur noch auch schon mehr weniger ist sind waren wird werden wurde wurden worden haben hatte hatten habe sei seien kann können konnte soll sollen sie es er wir
  ihr ihre ihren sein seine seinen diese diesem diesen dieser dieses davon darunter dabei damit rund etwa insgesamt jahr jahre jahren`.split(/\s+/),
);

export interface Word {
  readonly text: string;
  /** Lower case, without possessive and plural endings: what counts as the same word. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’&‑-][\p{L}\p{N}]+)*/gu;

/** Words of letters, in order; numbers are not words. Offsets are within `text`. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    stem: stem(word),
    start: index,
    end: index + word.length,
  }));
}

/** False for words of grammar and for those too short to mean much. */
export const isContent = (word: string): boolean =>
  word.length > 2 && !STOP.has(word.toLowerCase().replace(/['’]s$/, ''));

/**
 * Gives the stems of a text's content words, in order. Each distinct word is looked at once,
 * however often it stands in the texts that are read.
 */
export function stemReader(): (text: string) => readonly string[] {
  const known = new Map<string, string>();
  return (text) => {
    const stems: string[] = [];
    for (const word of text.match(WORD) ?? []) {
      let own = known.get(word);
      if (own === undefined) known.set(word, (own = isContent(word) ? stem(word) : ''));
      if (own !== '') stems.push(own);
    }
    return stems;
  };
}

function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$|['’]s$/, '');
  if (lower.length < 4) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  if (/(?:[sxz]|[cs]h)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
