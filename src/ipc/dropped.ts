import { z } from 'zod';

/** What the preload script says of a dropped file; see dropped-channel.ts. */
export const droppedSchema = z.object({ path: z.string().min(1).max(4096) });
