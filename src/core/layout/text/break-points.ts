const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const FIRST_IDEOGRAPH = 0x3040;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a;

const isIdeograph = (code: number): boolean =>
  code >= FIRST_IDEOGRAPH && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff));

/** Two letters before a hyphen: 'e-mail' and '3-5' stay whole. */
const AFTER_WORD = /\p{L}{2}$/u;
const BEFORE_WORD = /^\p{L}/u;

/** Characters that a letter before a hyphen may take: two pairs of surrogates. */
const LOOK_BACK = 4;

/**
 * Offsets after which a line may end, the end of the text last: after blanks, after hyphens between
 * letters, after dashes before words, and between ideographs.
 */
export function breakPoints(text: string): readonly number[] {
  const points: number[] = [];
  const opensWord = (at: number): boolean => BEFORE_WORD.test(text.slice(at, at + 2));
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (!isBlank(text.charCodeAt(at + 1))) points.push(at + 1);
    } else if (code === HYPHEN) {
      if (opensWord(at + 1) && AFTER_WORD.test(text.slice(Math.max(0, at - LOOK_BACK), at))) points.push(at + 1);
    } else if (code === EN_DASH || code === EM_DASH) {
      if (opensWord(at + 1)) points.push(at + 1);
    } else if (code >= FIRST_IDEOGRAPH) {
      if (isIdeograph(code) && isIdeograph(text.charCodeAt(at + 1))) points.push(at + 1);
    }
  }
  if (text.length > 0 && points.at(-1) !== text.length) points.push(text.length);
  return points;
}
