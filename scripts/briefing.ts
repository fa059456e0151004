import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built';
import { checkout } from './launch';
import { runLectern } from './lectern-command';
import { runCommand } from './setup/need';
import { say } from './setup/say';

/** `npm run briefing`: the main job on the sample article, through the command line. */
await runCommand(async () => {
  await ensureBuilt(checkout, say);
  const out = join(checkout, 'out');
  mkdirSync(out, { recursive: true });
  return runLectern(
    [
      'export',
      join('assets', 'articles', 'encrochat.md'),
      '--pptx',
      join('out', 'encrochat-briefing.pptx'),
      '--pdf',
      join('out', 'encrochat-briefing.pdf'),
    ],
    checkout,
  );
});
