import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../src/core/model/document';
import { BRIEFING, readOwnFile } from '../../../src/main/storage/own-files';
import { sweepPendingWrites } from '../../../src/main/storage/pending-writes';
import { listRecovery, readRecovery } from '../../../src/main/storage/recovery';
import { many, tried } from '../tried';
import { bigBriefing, versionOf } from './big-briefing';

const KILLS = 80;
const folder = mkdtempSync(join(tmpdir(), 'lectern-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, 'save-forever.ts');

/** Saves until it is killed after `moment` milliseconds of work; gives the last version it said was saved. */
async function killed(file: string, data: string, moment: number): Promise<number> {
  const saver = spawn(process.execPath, ['--import', 'tsx', script, file, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const begun = new Promise((resolve) => saver.stdout.once('data', resolve));
  saver.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await begun;
  await wait(moment);
  const ended = new Promise((resolve) => saver.once('close', resolve));
  saver.kill('SIGKILL');
  await ended;
  return Number(said.trim().split('\n').at(-1));
}

it(`after ${KILLS} kills at any moment of saving, each file is one whole version, and no acknowledged one is lost`, async (context) => {
  tried(context, { times: many(KILLS, 'kills') });
  const file = join(folder, 'briefing.lectern');
  const data = join(folder, 'data');
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await killed(file, data, Math.random() * 60);
    const saved = await readOwnFile(file, BRIEFING);
    if (!saved.ok) throw new Error(`After kill ${kill}: ${saved.failure.message}`);
    const version = versionOf(saved.value) ?? -1;
    // The rename may have been made and its message not.
    expect([acknowledged, acknowledged + 1]).toContain(version);
    expect(saved.value).toEqual(bigBriefing(version));

    const { damaged, kept } = await listRecovery(join(data, 'recovery'));
    expect({ damaged, kept: kept.length }).toEqual({ damaged: 0, kept: 1 });
    const recovered = await readRecovery(join(data, 'recovery'), 'r0000000000000001');
    if (!recovered.ok) throw new Error(recovered.failure.message);
    expect(versionOf(JSON.parse(recovered.value.content.toString('utf8')) as BriefingDocument)).toBeGreaterThanOrEqual(version);

    await sweepPendingWrites(join(data, 'pending-writes'));
    expect(readdirSync(folder).sort()).toEqual(['briefing.lectern', 'data']);
    expect(readdirSync(join(data, 'recovery'))).toEqual(['r0000000000000001.lectern-recovery']);
  }
});
