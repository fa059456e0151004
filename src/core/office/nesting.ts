/** Office nests a few dozen elements; ten times that is made to hurt. */
const DEEPEST = 400;

/**
 * True for markup that nests deeper than any Office part. Told before parsing, because a parser
 * takes quadratic time over elements that are never closed.
 */
export function isTooDeep(markup: string): boolean {
  let depth = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    const next = markup[at + 1];
    if (next === '!' || next === '?') continue;
    if (next === '/') {
      depth -= 1;
      continue;
    }
    const end = markup.indexOf('>', at);
    if (end === -1) return depth > DEEPEST;
    if (markup[end - 1] !== '/') depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
