import { ensureBuilt } from './build/ensure-built';
import { checkout } from './launch';
import { runLectern } from './lectern-command';
import { runCommand } from './setup/need';
import { silent } from './setup/say';

/** `npm run -s lectern -- …`: the command line from the checkout, built in silence when stale. */
await runCommand(async () => {
  await ensureBuilt(checkout, silent);
  return runLectern(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), null);
});
