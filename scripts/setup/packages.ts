import { NeedsPerson } from './need';
import { run } from './run';
import type { Say } from './say';

/** How packages of the system can be had here. */
async function aptPrefix(): Promise<readonly string[] | null> {
  if ((await run('apt-get', ['--version'])).code !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

/**
 * Newer Debian and Ubuntu renamed some libraries when time became 64 bits wide (libgtk-3-0t64);
 * there the old name is at best virtual, which apt-get refuses.
 */
async function currentName(name: string): Promise<string> {
  const renamed = await run('apt-cache', ['show', `${name}t64`]);
  return renamed.code === 0 ? `${name}t64` : name;
}

/**
 * Installs packages of Debian or Ubuntu, as root or with a sudo that asks for no password.
 * @throws NeedsPerson with the command to run when neither holds or apt fails.
 */
export async function installPackages(names: readonly string[], why: string, say: Say): Promise<void> {
  const prefix = await aptPrefix();
  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!prefix) throw new NeedsPerson(`${why} ${names.join(', ')}.`, command);

  say(`Installing through apt: ${names.join(', ')}`);
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    return run(program!, rest);
  };
  await apt('update');
  const wanted = await Promise.all(names.map(currentName));
  const installed = await apt('install', '-y', '--no-install-recommends', ...wanted);
  if (installed.code !== 0)
    throw new NeedsPerson(`${why} ${names.join(', ')}; apt said:\n${installed.output.trim()}`, command);
}
