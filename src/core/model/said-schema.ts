import { z } from 'zod';

const plainSchema = z.union([z.string(), z.number(), z.array(z.string()).readonly()]);
const faultSchema = z.object({ id: z.string(), values: z.array(plainSchema).readonly(), field: z.string(), found: z.string().nullable() }).readonly();
const valueSchema = z.union([plainSchema, z.array(faultSchema).readonly()]);

/** A sentence as data, as it crosses between processes and is kept in files. */
export const saidSchema = z.object({ id: z.string(), values: z.array(valueSchema).readonly() }).readonly();
