import { write, WRITINGS } from './writings';

/* write-as-other.ts FOLDER BACKUPS FILE: every writing into a folder, one code a line. Run as whoever may not. */
const [folder = '', backups = '', file = ''] = process.argv.slice(2);
for (const writing of WRITINGS) process.stdout.write(`${await write(writing, `${folder}/${file}`, backups)}\n`);
