import type { Extraction } from '../../core/model/extraction';
import { openArticle } from '../article-file';
import type { CliCommand } from '../arguments';
import type { Surroundings } from './export';
import type { Outcome } from '../exit-code';
import { inspection } from '../report/inspection';
import { textTable } from '../report/text-table';

/** What was found in an article, as JSON or as tables for a person. */
export async function inspect(
  command: Extract<CliCommand, { name: 'inspect' }>,
  { parse }: Pick<Surroundings, 'parse'>,
): Promise<Outcome<string>> {
  const opened = await openArticle(command.file, parse);
  if (!opened.ok) return opened;
  const text = command.json ? JSON.stringify(inspection(opened.value), null, 2) : readable(opened.value);
  return { ok: true, value: `${text}\n` };
}

function readable({ article, outline, figures, groups }: Extraction): string {
  const said = [outline.byline, outline.publisher, outline.published].filter((part) => part !== null);
  return [
    outline.title,
    ...(said.length > 0 ? [said.join(' · ')] : []),
    '',
    `${figures.length} figures`,
    textTable(
      ['id', 'figure', 'value', 'unit', 'qualifier', 'measures', 'as of', 'restates'],
      figures.map((figure) => [
        figure.id,
        figure.quote,
        figure.valueHigh === null ? String(figure.value) : `${figure.value}–${figure.valueHigh}`,
        figure.unit ?? '',
        figure.qualifier,
        figure.subject,
        figure.asOf?.iso ?? '',
        figure.equivalentOf ?? '',
      ]),
      44,
    ),
    '',
    `${outline.sections.length} sections`,
    textTable(
      ['id', 'heading', 'blocks', 'words'],
      outline.sections.map((section) => [
        section.id,
        `${section.heading}${section.headingStated ? '' : ' (made from the text)'}`,
        section.blocks.join(' '),
        String(words(article, section.blocks)),
      ]),
    ),
    '',
    `${groups.filter(({ suggestion }) => suggestion !== null).length} charts`,
    textTable(
      ['id', 'chart', 'what', 'figures', 'why'],
      groups.map((group) => [group.id, group.suggestion ?? 'none', group.heading, group.figures.join(' '), group.why]),
      80,
    ),
  ].join('\n');
}

const words = (article: Extraction['article'], ids: readonly string[]): number =>
  article.blocks
    .filter(({ id }) => ids.includes(id))
    .reduce((sum, { start, end }) => sum + (article.text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
