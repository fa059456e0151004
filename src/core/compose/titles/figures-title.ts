import type { Figure } from '../../model/figure';
import { fillRich } from '../../model/framing/fill';
import type { StoryWords } from '../../model/framing/story-words';
import { plain, type RichText } from '../../model/rich-text';
import { isClear } from '../naming/ambiguous';
import { sentenceCase } from '../naming/case';
import { nameOf } from '../naming/label';
import type { Candidate } from '../slots/match-figures';
import { amountOf, counted as phrased, listed, nameable, opening } from '../naming/named';

/** Longest title in characters: two lines. */
const TWO_LINES = 115;
/** Length of a value as it is written: 'about EUR 740m'. */
const VALUE = 10;
/** More figures than this are a list, not a message. */
const MOST = 3;

/** What is wanted has not come about. */
const AIM = /\b(?:target|goal|budget|forecast|plan)s?\b/i;

/**
 * The message that figures bear together, as a sentence: 'EUR 740m in cash, 163.4 t of cannabis and
 * 923 weapons were seized' where one thing happened to several of them, else 'Cash seized came to
 * EUR 740m; the source counts 6,558 arrests'. Null when the figures have no names.
 *
 * @param figures most important first.
 */
export function figuresTitle(figures: readonly Figure[], words: StoryWords): RichText | null {
  const telling = figures.filter((figure) => nameable(figure) && !AIM.test(nameOf(figure)) && (figure.kind !== 'mass' || participleOf(figure) !== ''));
  const shared = sharedBy(telling);
  if (shared !== null) {
    const kept = short(shared.figures);
    if (kept.length > 1) return happenedTitle(kept, shared.happened, words);
  }
  const kept = short(telling);
  if (kept.length === 0) return null;
  const [counted, amounts] = [kept.filter(({ kind }) => kind === 'count'), kept.filter(({ kind }) => kind !== 'count')];
  const counts = listed(counted.map(phrased), words.and);
  if (amounts.length === 0) return fillRich(words.titles.counts, { counts });
  // The most important first: 'The loss came to USD 7m; the source counts 13 victims'.
  if (kept[0]?.kind === 'count') {
    return [...fillRich(words.titles.counts, { counts }), ...fillRich(words.titles.andCameTo, { amounts: cameTo(amounts, words, false) })];
  }
  return [...cameTo(amounts, words, true), ...(counted.length === 0 ? [] : fillRich(words.titles.withCounts, { counts }))];
}

/** 'The civil penalties came to USD 2.87m and the cost of the investigation to USD 350,000' */
function cameTo(figures: readonly Figure[], { titles }: StoryWords, opens: boolean): RichText {
  return figures.flatMap((figure, index): RichText => {
    const name = plainName(figure);
    const sentence = index === 0 ? titles.cameTo : index === figures.length - 1 ? titles.lastTo : titles.alsoTo;
    // A table's row has a name, and no name takes an article.
    const article = figure.where?.startsWith('table') ? '' : titles.the(index === 0 && opens);
    return fillRich(sentence, { name: plain(article === '' ? (opens && index === 0 ? sentenceCase(name) : name) : `${article} ${name}`), value: [{ type: 'figure', id: figure.id, form: 'value' }] });
  });
}

/** A headline leaves out articles: of 'settlement of hazardous waste case' only 'settlement' stands in a sentence. */
function plainName(figure: Figure): string {
  const name = nameOf(figure).replace(/^the /i, '');
  return figure.where === 'title' ? name.replace(/ of (?!(?:the|its|their|an?)\b).*(?<!s)$/, '') : name;
}

/** 'EUR 740m in cash and over 30 servers were seized': no sentence begins with a small 'over'. */
function happenedTitle(figures: readonly Figure[], happened: string, { and, titles }: StoryWords): RichText {
  const exact = figures.find(({ qualifier }) => qualifier === 'exact' || qualifier === 'range');
  const ordered = exact === undefined ? figures : [exact, ...figures.filter((figure) => figure !== exact)];
  const amounts = listed(ordered.map(amountOf), and);
  return fillRich(exact === undefined ? titles.saysWhatWas : titles.happened, { amounts: exact === undefined ? amounts : opening(amounts), happened: plain(happened) });
}

/** So few amounts are no range. */
const SEVERAL = 3;

/** 'The smallest amount is EUR 30,000, the largest EUR 1.35m', where all are of one currency and each a value of its own. */
export function amountsTitle(figures: readonly Figure[], { titles }: StoryWords): RichText | null {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || figures.length < SEVERAL) return null;
  if (!figures.every(({ kind, unit, valueHigh }) => kind === 'money' && unit === least.unit && valueHigh === null)) return null;
  const value = ({ id }: Figure): RichText => [{ type: 'figure', id, form: 'value' }];
  return fillRich(titles.leastAndMost, { least: value(least), most: value(most) });
}

/** Figures whose name says what they are: 'the fine' is none of three fines, but the most central one, and no target. */
export const clearFirst = (figures: readonly Figure[], candidates: readonly Candidate[]): readonly Figure[] =>
  figures.filter((figure) => isClear(figure, candidates));

/** What happened to half of the figures or more, two at least: 'seized'. */
function sharedBy(figures: readonly Figure[]): { readonly happened: string; readonly figures: readonly Figure[] } | null {
  const happened = [...new Set(figures.map(participleOf))].filter((participle) => participle !== '');
  const alike = happened.map((participle) => ({ happened: participle, figures: figures.filter((figure) => participleOf(figure) === participle) }));
  return alike.find(({ figures: those }) => those.length >= 2 && those.length * 2 >= figures.length) ?? null;
}

/** 'seized' of 'cash seized'; empty when nothing happened to what is counted. */
const participleOf = (figure: Figure): string => /^.+ (\p{L}+(?:ed|en))$/u.exec(nameOf(figure))?.[1] ?? '';

/** As many of the first figures as two lines hold, no noun twice. */
function short(figures: readonly Figure[]): readonly Figure[] {
  const nouns = new Set<string>();
  let length = 'The source counts'.length;
  return figures
    .filter(({ kind, unit }) => {
      const again = kind === 'count' && nouns.has(unit ?? '');
      if (kind === 'count') nouns.add(unit ?? '');
      return !again;
    })
    .slice(0, MOST)
    .filter((figure) => {
      length += figure.kind === 'count' ? figure.quote.length + ' and '.length : VALUE + nameOf(figure).length + ' and the at '.length;
      return length <= TWO_LINES;
    });
}
