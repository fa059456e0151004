import type { Figure } from '../../model/figure';
import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** Rounding of a handful of parts may add this much to a hundred. */
const ROUNDING = 2;

const sentenceStarts = /[.!?]\s/;

/** Percentages of one whole in one sentence: each says 'of' something, or they are a bare list. */
const together = (text: string, one: Figure, next: Figure): boolean =>
  one.block === next.block && one.subject !== '' && !sentenceStarts.test(text.slice(one.end, next.start));

/** Shares of one whole, named together, that come to more than all of it: they overlap. */
export const sharesBeyondWhole: ArticleRule = ({ article, figures, outline }) => {
  const shares = figures.filter(
    ({ kind, unit, valueHigh, block }) => kind === 'percent' && unit === '%' && valueHigh === null && !outline.boilerplate.includes(block),
  );
  const runs: Figure[][] = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && together(article.text, last, share)) run.push(share);
    else runs.push([share]);
  }
  return runs.flatMap((run) => {
    const sum = Number(run.reduce((all, { value }) => all + value, 0).toPrecision(6));
    const [first] = run;
    const last = run.at(-1);
    const ofOne = run.every(({ end }) => /^\s*of\s/.test(article.text.slice(end, end + 4)));
    if (first === undefined || last === undefined || run.length < 2 || !ofOne || sum <= 100 + ROUNDING) return [];
    return [
      {
        ...finds('shares-beyond-whole', run.map(({ quote }) => quote), sum),
        severity: 'note' as const,
        place: { article: article.id, figure: first.id, start: first.start, end: last.end },
        actual: `${sum}%`,
        expected: 'never drawn as parts of one whole',
      },
    ];
  });
};
