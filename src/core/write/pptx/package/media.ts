import { fromBase64 } from '../bytes';
import type { PackageRepair } from './package-repair';
import { SVG_FALLBACK } from './slide-relationships';

const SEE_THROUGH_POINT = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
);

/** Each picture is in the file once, whatever the number of slides that show it. */
export const media: PackageRepair = (parts, deck) => {
  for (const { part, bytes } of deck.media) parts.set(part, bytes);
  if (deck.media.some(({ part }) => part.endsWith('.svg'))) parts.set(SVG_FALLBACK, SEE_THROUGH_POINT);
};
