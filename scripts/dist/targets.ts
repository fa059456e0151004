/** What a release can be packed as; deb is made by Debian's own tool, the others by electron-builder. */
export const TARGETS = ['deb', 'appimage', 'dmg', 'nsis'] as const;
export type Target = (typeof TARGETS)[number];

export interface DistOptions {
  readonly targets: readonly Target[];
  /** Packs whatever runtime is there; the result says so in its name and is no release. */
  readonly forTesting: boolean;
}

const OF_PLATFORM: Readonly<Record<string, Target>> = { linux: 'deb', darwin: 'dmg', win32: 'nsis' };

const isTarget = (word: string): word is Target => TARGETS.some((target) => target === word);

/** @returns the options, or the word that is none. */
export function readDistOptions(words: readonly string[], platform: string): DistOptions | string {
  const named = words.filter((word) => word !== '--for-testing');
  const unknown = named.find((word) => !isTarget(word));
  if (unknown !== undefined) return unknown;
  const usual = OF_PLATFORM[platform] ?? 'deb';
  return { targets: named.length > 0 ? named.filter(isTarget) : [usual], forTesting: words.includes('--for-testing') };
}
