import { basename, dirname } from 'node:path';
import { failed, type Result } from '../../core/model/result';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * A writing error of the file system as a Failure with a name, or the error thrown on when it is
 * none. Codes: `disk-full`, `folder-missing`, `not-permitted`, `read-only-disk`, `target-is-folder`,
 * `name-too-long`, `file-busy`, `disk-error`.
 *
 * @param path the file that was to be written.
 */
export function writeFailure(error: unknown, path: string): Result<never> {
  const file = basename(path);
  const folder = dirname(path);
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failed('disk-full', file);
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('folder-missing', folder);
    case 'EACCES':
    case 'EPERM':
      return failed('not-permitted:write', file, folder);
    case 'EROFS':
      return failed('read-only-disk', folder);
    case 'EISDIR':
      return failed('target-is-folder', file);
    case 'ENAMETOOLONG':
      return failed('name-too-long');
    case 'EBUSY':
    case 'ETXTBSY':
      return failed('file-busy', file);
    case 'EIO':
    case 'EFBIG':
      return failed('disk-error:write', file);
    default:
      throw error;
  }
}

/**
 * A reading error of the file system as a Failure, or the error thrown on when it is none.
 * Codes: `file-missing`, `not-permitted`, `not-a-file`, `disk-error`.
 */
export function readFailure(error: unknown, path: string): Result<never> {
  const file = basename(path);
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('file-missing:there', file);
    case 'EACCES':
    case 'EPERM':
      return failed('not-permitted:read', file);
    case 'EISDIR':
      return failed('not-a-file', file);
    case 'EIO':
      return failed('disk-error:read', file);
    default:
      throw error;
  }
}
