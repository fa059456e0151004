import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built';
import { checkout, prepareLaunch } from './launch';
import { runLectern } from './lectern-command';
import { describeRuntime } from './runtime/resolve-runtime';
import { runCommand } from './setup/need';
import { say } from './setup/say';

/** `npm run briefing`: the main job on the sample article, through the command line. */
await runCommand(async () => {
  await ensureBuilt(checkout, say);
  const out = join(checkout, 'out');
  mkdirSync(out, { recursive: true });
  // Made ready first, so that the times shown are the work's own.
  const launch = await prepareLaunch(say);
  say(describeRuntime(launch.runtime));
  const code = await runLectern(
    [
      'export',
      join('assets', 'articles', 'encrochat.md'),
      '--pptx',
      join('out', 'encrochat-briefing.pptx'),
      '--pdf',
      join('out', 'encrochat-briefing.pdf'),
    ],
    checkout,
    launch,
  );
  launch.display.end();
  return code;
});
