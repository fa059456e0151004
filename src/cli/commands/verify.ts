import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readNumbers } from '../../core/extract/find-figures';
import type { Article } from '../../core/model/article';
import { verifyFile } from '../../core/verify/verify-file';
import { readFailure } from '../../main/storage/disk-failure';
import { openArticle } from '../article-file';
import type { CliCommand } from '../arguments';
import { EXIT, refused, type Outcome } from '../exit-code';
import { readableVerification, verificationJson } from '../report/verification';
import type { Surroundings } from './export';

/** Opens a written deck again and says what is in it, slide by slide. Errors end with exit code 2. */
export async function verify(
  command: Extract<CliCommand, { name: 'verify' }>,
  { parse }: Pick<Surroundings, 'parse'>,
): Promise<Outcome<string>> {
  const name = basename(command.file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(command.file);
  } catch (error) {
    const unreadable = readFailure(error, command.file);
    return unreadable.ok ? unreadable : refused(EXIT.unusableInput, unreadable.failure);
  }
  const article = await articleOf(command.article, parse);
  if (!article.ok) return article;
  const verified = await verifyFile(bytes, name, { readNumbers, article: article.value });
  if (!verified.ok) return refused(EXIT.unusableInput, verified.failure);
  const report = command.json ? JSON.stringify(verificationJson(verified.value), null, 2) : readableVerification(name, verified.value);
  const errors = verified.value.findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 || command.json) return { ok: true, value: `${report}\n` };
  return refused(EXIT.unusableInput, {
    code: 'findings',
    message: report,
    hint: 'Each line names the slide and the object.',
  });
}

async function articleOf(file: string | null, parse: Surroundings['parse']): Promise<Outcome<Article | null>> {
  if (file === null) return { ok: true, value: null };
  const opened = await openArticle(file, parse);
  return opened.ok ? { ok: true, value: opened.value.article } : opened;
}
