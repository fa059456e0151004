import { basename } from 'node:path';
import { checkTemplate } from '../../core/check/template/check-template';
import type { Finding } from '../../core/model/finding';
import { readOwnFile, TEMPLATE } from '../../main/storage/own-files';
import type { CliCommand } from '../arguments';
import { brandFrom } from '../brand-file';
import { EXIT, refused, type Outcome } from '../exit-code';
import { findingLines } from '../report/findings';

/** Says in plain words what is wrong with a template or a brand, place by place. */
export async function check({ what, file }: Extract<CliCommand, { name: 'check' }>): Promise<Outcome<string>> {
  const name = basename(file);
  const found = what === 'templates' ? await template(file) : await brand(file);
  if (!found.ok) return found;
  const errors = found.value.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return refused(EXIT.unusableInput, {
      code: 'findings',
      message: `${name} has ${errors.length === 1 ? 'one error' : `${errors.length} errors`}:\n${findingLines(found.value)}`,
      hint: 'Correct them and check again.',
    });
  }
  const notes = found.value.length === 0 ? '' : `${findingLines(found.value)}\n`;
  return { ok: true, value: `${name} is in order.\n${notes}` };
}

async function template(file: string): Promise<Outcome<readonly Finding[]>> {
  const read = await readOwnFile(file, TEMPLATE);
  return read.ok ? { ok: true, value: checkTemplate(read.value) } : refused(EXIT.unusableInput, read.failure);
}

async function brand(file: string): Promise<Outcome<readonly Finding[]>> {
  const read = await brandFrom(file);
  return read.ok ? { ok: true, value: read.value.findings } : read;
}
