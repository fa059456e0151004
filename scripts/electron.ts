import { checkout, prepareLaunch } from './launch';
import { runCommand } from './setup/need';
import { runInForeground } from './setup/run';
import { say } from './setup/say';

/**
 * Stands in for the Electron executable where the command line asks for one: fetches what is
 * missing, starts a virtual display where there is none, then is Electron to its caller.
 */
await runCommand(async () => {
  const { runtime, switches, display } = await prepareLaunch(say);
  const code = await runInForeground(runtime.executable, [...switches, checkout, ...process.argv.slice(2)], {
    env: { ...process.env, ...display.env },
  });
  display.end();
  return code;
});
