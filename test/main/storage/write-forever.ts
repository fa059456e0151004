import { pendingWritesIn } from '../../../src/main/storage/pending-writes';
import { writeAtomically } from '../../../src/main/storage/write-atomically';

/** Saves the same file again and again until it is killed. */
const [file, notes] = process.argv.slice(2) as [string, string];
const fresh = Buffer.from('n'.repeat(300_000));
process.stdout.write('writing\n');
for (;;) await writeAtomically(file, fresh, pendingWritesIn(notes));
