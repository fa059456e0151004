import { basename } from 'node:path';
import { checkTemplate } from '../../core/check/template/check-template';
import type { Finding } from '../../core/model/finding';
import { parseOwnFile } from '../../main/storage/own-file';
import { readOwnBytes, TEMPLATE } from '../../main/storage/own-files';
import { unknownFields } from '../../main/storage/unknown-fields';
import type { CliCommand } from '../arguments';
import { brandFrom } from '../brand-file';
import { EXIT, refused, type Outcome } from '../exit-code';
import { findingLines } from '../report/findings';
import { templateLines } from '../report/template-findings';

/** What was found, and in how many lines it is told. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly lines: string;
}

/** Says in plain words what is wrong with a template or a brand, place by place. */
export async function check({ what, file }: Extract<CliCommand, { name: 'check' }>): Promise<Outcome<string>> {
  const name = basename(file);
  const found = what === 'templates' ? await template(file) : await brand(file);
  if (!found.ok) return found;
  const { findings, lines } = found.value;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return refused(EXIT.unusableInput, {
      code: 'findings',
      message: `${name} has ${errors.length === 1 ? 'one error' : `${errors.length} errors`}:\n${lines}`,
      hint: 'Correct them and check again.',
    });
  }
  return { ok: true, value: `${name} ${findings.length === 0 ? 'is in order.' : 'can be used; look at this before:'}\n${lines === '' ? '' : `${lines}\n`}` };
}

async function template(file: string): Promise<Outcome<Checked>> {
  const bytes = await readOwnBytes(file);
  if (!bytes.ok) return refused(EXIT.unusableInput, bytes.failure);
  const text = bytes.value.toString('utf8');
  const read = parseOwnFile(text, basename(file), TEMPLATE);
  if (!read.ok) return refused(EXIT.unusableInput, read.failure);
  const findings = [...checkTemplate(read.value), ...unknownFields(JSON.parse(text.replace(/^\uFEFF/, '')), read.value).map(unknown)];
  return { ok: true, value: { findings, lines: templateLines(read.value, findings) } };
}

/** A field that is misspelt is left out in silence otherwise. */
const unknown = (field: string): Finding => ({
  rule: 'unknown-field',
  severity: 'warning',
  place: {},
  message: `The field “${field}” is not known and does nothing.`,
  actual: field,
  expected: 'a field that templates have, or none',
  why: 'A misspelt field looks as if it were heard.',
});

async function brand(file: string): Promise<Outcome<Checked>> {
  const read = await brandFrom(file);
  return read.ok ? { ok: true, value: { findings: read.value.findings, lines: findingLines(read.value.findings) } } : read;
}
