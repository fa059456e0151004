import type { Figure } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import { isClear } from '../naming/ambiguous';
import { nameOf } from '../naming/label';
import type { Candidate } from '../slots/match-figures';
import { amountOf, counted as phrased, listed, nameable, opening } from '../naming/named';

/** Longest title in characters: two lines. */
const TWO_LINES = 115;
/** Length of a value as it is written: 'about EUR 740m'. */
const VALUE = 10;
/** More figures than this are a list, not a message. */
const MOST = 3;

/**
 * The message that figures bear together, as a sentence: 'EUR 740m in cash, 163.4 t of cannabis and
 * 923 weapons were seized' where one thing happened to several of them, else 'The source counts
 * 6,558 arrests and puts the cash seized at EUR 740m'. Null when the figures have no names.
 *
 * @param figures most important first.
 */
export function figuresTitle(figures: readonly Figure[], sources: number): RichText | null {
  const telling = figures.filter(nameable);
  const shared = sharedBy(telling);
  if (shared !== null) {
    const kept = short(shared.figures);
    if (kept.length > 1) return happenedTitle(kept, shared.happened);
  }
  const kept = short(telling);
  const [counted, put] = [kept.filter(({ kind }) => kind === 'count'), kept.filter(({ kind }) => kind !== 'count')];
  if (kept.length === 0) return null;
  // The most important first: 'puts the loss at USD 7m and counts 13 victims'.
  const [first, second] = kept[0]?.kind === 'count' ? [counts(counted, sources), puts(put, sources)] : [puts(put, sources), counts(counted, sources)];
  const joint = counted.length === 0 || put.length === 0 ? '' : (kept[0]?.kind === 'count' ? counted : put).length > 1 ? ', and ' : ' and ';
  return [...plain(sources > 1 ? 'The sources ' : 'The source '), ...first, ...plain(joint), ...second];
}

/** 'EUR 740m in cash and over 30 servers were seized': no sentence begins with a small 'over'. */
function happenedTitle(figures: readonly Figure[], happened: string): RichText {
  const exact = figures.find(({ qualifier }) => qualifier === 'exact' || qualifier === 'range');
  if (exact === undefined) return [...plain(`The source says what was ${happened}: `), ...listed(figures.map(amountOf))];
  const ordered = [exact, ...figures.filter((figure) => figure !== exact)];
  return [...opening(listed(ordered.map(amountOf))), ...plain(` were ${happened}`)];
}

/** Figures whose name says what they are: 'the fine' is none of three fines, but the most central one, and no target. */
export const clearFirst = (figures: readonly Figure[], candidates: readonly Candidate[]): readonly Figure[] =>
  figures.filter((figure) => isClear(figure, candidates));

/** 'counts 6,558 arrests and 923 weapons' */
function counts(figures: readonly Figure[], sources: number): RichText {
  const nouns = figures.map(phrased);
  return nouns.length === 0 ? [] : [...plain(sources > 1 ? 'count ' : 'counts '), ...listed(nouns)];
}

/** 'puts the cash seized at EUR 740m and the fine at EUR 2m' */
function puts(figures: readonly Figure[], sources: number): RichText {
  const values = figures.map((figure): RichText => [
    // 'at least 2 mg' brings its own preposition.
    ...plain(`the ${nameOf(figure).replace(/^the /i, '')} ${figure.qualifier === 'atleast' ? '' : 'at '}`),
    { type: 'figure', id: figure.id, form: 'value' },
  ]);
  return values.length === 0 ? [] : [...plain(sources > 1 ? 'put ' : 'puts '), ...listed(values)];
}

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
  let length = 'The source counts and puts'.length;
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
