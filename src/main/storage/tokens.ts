import { randomBytes } from 'node:crypto';
import { failed, done, type Result } from '../../core/model/result';

/** Gives files names that the window may know; only main can turn one back into a path. */
export interface Tokens {
  /** The same path gets the same token while the app runs. */
  tokenFor(path: string): string;
  pathOf(token: string): Result<string>;
}

export function createTokens(): Tokens {
  const paths = new Map<string, string>();
  const tokens = new Map<string, string>();
  return {
    tokenFor(path) {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = `t${randomBytes(8).toString('hex')}`;
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      return path === undefined
        ? failed('unknown-file')
        : done(path);
    },
  };
}
