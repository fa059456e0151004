import { access } from 'node:fs/promises';

/** Whether a file or folder can be found where it was. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
