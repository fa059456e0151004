import { ensureBuilt } from './build/ensure-built';
import { checkout, prepareLaunch } from './launch';
import { describeRuntime } from './runtime/resolve-runtime';
import { runCommand } from './setup/need';
import { runInForeground } from './setup/run';
import { say } from './setup/say';

/** `npm start`: opens the app, built when stale; further arguments go to the app. */
await runCommand(async () => {
  await ensureBuilt(checkout, say);
  const { runtime, switches, display } = await prepareLaunch(say);
  say(describeRuntime(runtime));
  if ('DISPLAY' in display.env)
    say('There is no display here: the window opens on a virtual one, unseen. End with Ctrl+C.');
  const code = await runInForeground(runtime.executable, [...switches, checkout, ...process.argv.slice(2)], {
    env: { ...process.env, ...display.env },
  });
  display.end();
  return code;
});
