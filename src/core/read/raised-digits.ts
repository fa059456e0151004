const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as superscripts: a footnote mark must never join the number before it. */
export const raisedDigits = (text: string): string =>
  text.trim().replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');
