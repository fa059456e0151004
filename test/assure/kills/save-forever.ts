import { briefingFiles } from '../../../src/main/documents/briefing-files';
import { backupsIn } from '../../../src/main/storage/backups';
import { pendingWritesIn } from '../../../src/main/storage/pending-writes';
import { writeRecovery } from '../../../src/main/storage/recovery';
import { createSeenFiles } from '../../../src/main/storage/seen-files';
import { bigBriefing } from './big-briefing';

/** Saves and journals, version after version, until it is killed; says each version that it has saved. */
const [file, data] = process.argv.slice(2) as [string, string];
const pending = pendingWritesIn(`${data}/pending-writes`);
const files = briefingFiles(createSeenFiles(), backupsIn(`${data}/backups`, pending), pending);
const view = { step: 'deck', article: 'a1', slides: [], templateId: 't', brandId: 'b', form: null } as const;
for (let version = 1; ; version += 1) {
  const document = bigBriefing(version);
  const header = { what: 'briefing' as const, id: 'r0000000000000001', name: 'Big', path: file, base: null, kept: '2026-01-05T09:00:00.000Z', aside: false, view };
  await writeRecovery(`${data}/recovery`, header, [Buffer.from(JSON.stringify(document))], pending);
  const saved = await files.save(file, JSON.stringify(document), false);
  if (!saved.ok) throw new Error(saved.failure.message);
  process.stdout.write(`${version}\n`);
}
