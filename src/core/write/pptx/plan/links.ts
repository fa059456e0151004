import type { LinkTarget } from '../../../scene/scene';

/** A link as the presentation library takes it: a slide by its number, or a URL. */
export type PlannedLink = { readonly slide: number } | { readonly url: string };

/** Absolute, of a scheme that PowerPoint opens without a warning, and all in the characters of RFC 3986. */
const WEB = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s?]+@)[\w\-.~:/?#@!$&'()*+,;=%]*$/i;

/**
 * Where a run or an area leads, or null when it leads nowhere: a slide that the scene does not
 * have, or an address that is not the web or mail (javascript:, file:).
 */
export function planLink(target: LinkTarget | null, slideNumbers: ReadonlyMap<string, number>): PlannedLink | null {
  if (target === null) return null;
  if (target.to === 'slide') {
    const slide = slideNumbers.get(target.slide);
    return slide === undefined ? null : { slide };
  }
  const url = percentEncode(target.url.trim());
  return WEB.test(url) ? { url } : null;
}

/** Characters that no URL may hold as they are, as their UTF-8 in percent notation. */
const percentEncode = (url: string): string =>
  url.replace(/[^\u0021-\u007E]|[<>"{}|\\^`[\]]/gu, (character) =>
    /[\uD800-\uDFFF]/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  );
