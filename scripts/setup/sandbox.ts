import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NeedsPerson } from './need';

const kernelSetting = (name: string): string => {
  const file = `/proc/sys/kernel/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
};

const isRootsSetuid = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
};

/**
 * Chromium's sandbox needs user namespaces, or else its helper owned by root with the setuid bit.
 * @throws NeedsPerson where the system allows neither; the sandbox is never switched off instead.
 */
export function ensureSandbox(executable: string): void {
  if (process.platform !== 'linux') return;
  const namespacesClosed =
    kernelSetting('unprivileged_userns_clone') === '0' ||
    kernelSetting('apparmor_restrict_unprivileged_userns') === '1';
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!namespacesClosed || isRootsSetuid(helper)) return;
  throw new NeedsPerson(
    'This system closes user namespaces to ordinary users, so Chromium’s sandbox needs its helper to belong to root.',
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}
