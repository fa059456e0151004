import { z } from 'zod';

/** By what a template or brand is known in the library; it names a file there, and so is never a path. */
export const libraryIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens');
