import { openArticle } from '../article-file';
import type { CliCommand } from '../arguments';
import type { Surroundings } from './export';
import type { Outcome } from '../exit-code';
import { inspection } from '../report/inspection';
import { readable } from '../report/readable';

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
