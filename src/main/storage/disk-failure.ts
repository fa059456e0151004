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
      return failed('disk-full', `There is no room left for ${file}.`, 'Free some space or choose another place; the old file is untouched.');
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('folder-missing', `The folder ${folder} is not there.`, 'Choose another folder, or make it first.');
    case 'EACCES':
    case 'EPERM':
      return failed('not-permitted', `You may not write ${file} in ${folder}.`, 'Choose another place with Save As.');
    case 'EROFS':
      return failed('read-only-disk', `${folder} is on a disk that can only be read.`, 'Choose another place with Save As.');
    case 'EISDIR':
      return failed('target-is-folder', `${file} is a folder.`, 'Choose another name.');
    case 'ENAMETOOLONG':
      return failed('name-too-long', 'The file’s name is too long.', 'Choose a shorter name.');
    case 'EBUSY':
    case 'ETXTBSY':
      return failed('file-busy', `${file} is open in another program.`, 'Close it there, or choose another name.');
    case 'EIO':
    case 'EFBIG':
      return failed('disk-error', `The disk reported an error while ${file} was written.`, 'Choose another place; the old file is untouched.');
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
      return failed('file-missing', `${file} is not there.`, 'Check its name and folder.');
    case 'EACCES':
    case 'EPERM':
      return failed('not-permitted', `You may not read ${file}.`, 'Ask its owner, or choose another file.');
    case 'EISDIR':
      return failed('not-a-file', `${file} is a folder.`, 'Choose a file.');
    case 'EIO':
      return failed('disk-error', `The disk reported an error while ${file} was read.`, 'Copy it to another disk if you can.');
    default:
      throw error;
  }
}
