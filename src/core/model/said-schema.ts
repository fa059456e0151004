import { z } from 'zod';

const valueSchema = z.union([z.string(), z.number(), z.array(z.string()).readonly()]);

/** A sentence as data, as it crosses between processes and is kept in files. */
export const saidSchema = z.object({ id: z.string(), values: z.array(valueSchema).readonly() }).readonly();
