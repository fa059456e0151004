import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a person is told of the board paper after a change to its text. */
async function told(change: (text: string) => string): Promise<string> {
  const file = join(folder, 'mine.lectern-template');
  await writeFile(file, change(await readFile('assets/templates/board-risk-paper.lectern-template', 'utf8')));
  const checked = await check({ name: 'check', what: 'templates', file });
  return checked.ok ? checked.value : checked.refusal.failure.message;
}

describe('a template that is checked', () => {
  it('is in order as it comes', async () => {
    expect(await told((text) => text)).toBe('mine.lectern-template is in order.\n');
  });

  it('is told by slide what is wrong, what stands there and what is wanted', async () => {
    expect(await told((text) => text.replace('[Approve the action, its cost and its owner]', '[Approve the action'))).toBe(
      [
        'mine.lectern-template has one error:',
        'Slide 2, “The board is asked to note the exposure and to decide on the action below” (purpose)',
        '  error    A bracket “[” has no partner, or stands inside another. (decisions 2)',
        '           there: [Approve the action',
        '           wanted: [words to the author] or {slot-name}, closed and not nested',
      ].join('\n'),
    );
  });

  it('is told of fields that nothing reads', async () => {
    expect(await told((text) => text.replace('"guidance": "State', '"guidence": "Speak up.", "guidance": "State'))).toContain('The field “slides › 1 › guidence” is not known and does nothing.');
  });
});
