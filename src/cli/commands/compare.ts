import { compareArticles } from '../../core/compose/comparison/compare-articles';
import type { ComparedFigures } from '../../core/compose/comparison/compare-sources';
import type { Extraction } from '../../core/model/extraction';
import { openArticle } from '../article-file';
import type { CliCommand } from '../arguments';
import type { Outcome } from '../exit-code';
import { textTable } from '../report/text-table';
import type { Surroundings } from './export';

const VERDICTS: Readonly<Record<ComparedFigures['verdict'], string>> = {
  agrees: 'agrees',
  conflicts: 'CONFLICTS',
  converted: 'agrees when converted',
};

/** What two articles say of the same things, as a table or as JSON. */
export async function compare(
  { files, json }: Extract<CliCommand, { name: 'compare' }>,
  { parse }: Pick<Surroundings, 'parse'>,
): Promise<Outcome<string>> {
  const first = await openArticle(files[0], parse, 'a1');
  if (!first.ok) return first;
  const second = await openArticle(files[1], parse, 'a2');
  if (!second.ok) return second;
  const { rows, oneEvent } = compareArticles(first.value, second.value);
  const text = json
    ? JSON.stringify({ sources: [named(first.value), named(second.value)], oneEvent, figures: rows.map(record) }, null, 2)
    : [
        ...(oneEvent ? [] : ['The articles seem to speak of different events: the figures below may be no two versions of one.', '']),
        rows.length === 0
          ? 'The two articles give no figure for the same thing.'
          : textTable(
              ['subject', first.value.outline.title, second.value.outline.title, 'verdict'],
              rows.map(({ subject, first: one, second: other, verdict }) => [subject, one.quote, other.quote, VERDICTS[verdict]]),
              44,
            ),
      ].join('\n');
  return { ok: true, value: `${text}\n` };
}

const named = ({ article, outline }: Extraction) => ({ name: article.name, title: outline.title });

const record = ({ subject, first, second, verdict }: ComparedFigures) => ({
  subject,
  verdict,
  first: { value: first.value, valueHigh: first.valueHigh, unit: first.unit, qualifier: first.qualifier, quote: first.quote, place: first.where ?? '' },
  second: { value: second.value, valueHigh: second.valueHigh, unit: second.unit, qualifier: second.qualifier, quote: second.quote, place: second.where ?? '' },
});
