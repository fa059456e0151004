import { failed, done, type Result } from '../../../core/model/result';

/**
 * The words that start Electron. LECTERN_ELECTRON names them as a JSON list: set in a checkout,
 * where the launcher finds or fetches a runtime. An installed Lectern is Electron itself.
 *
 * @param ownExecutable the Electron that this program runs in, or null in plain Node.
 */
export function electronCommand(
  env: NodeJS.ProcessEnv,
  ownExecutable: string | null,
): Result<readonly [string, ...string[]]> {
  const words = env['LECTERN_ELECTRON'];
  if (words === undefined && ownExecutable !== null) return done([ownExecutable]);
  try {
    const [program, ...rest] = JSON.parse(words ?? '[]') as readonly string[];
    if (program !== undefined) return done([program, ...rest]);
  } catch {
    // Falls to the failure below.
  }
  return failed('no-electron:named');
}
