/** Words on which no name can end, or with which none begins. */
const HANGING = /(^|\s)(a|an|the|and|or|of|in|on|at|by|to|for|from|with|as|its|their|his|her|this|that)$/i;
const LEADING = /^(of|in|on|at|by|to|for|from|with|as|and|or|that|which|who|its|their|his|her|this)\s/i;
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)( \d{4})?$/i;

/** A time says when, not what. */
const TIME = /^(?:(?:the )?(?:last|previous|prior|this|next|same|first|second|full|half) )*(?:(?:financial|fiscal|full) )?(?:year|month|week|quarter|half|day|period)s?$/i;
/** One word that says how: 'sequentially', 'higher', 'deposited'. */
const MANNER = /^(?:\p{L}+ly|\p{L}+ed|higher|lower|more|less|up|down|full|overall)$/iu;

/** Longest subject that names a thing; longer ones tell a story. */
const LONGEST = 60;

/**
 * Whether a subject can stand under a number or in a title: it begins and ends as a name does. What
 * it says is the extractor's to answer for.
 */
export function isSound(subject: string): boolean {
  const name = subject.trim();
  return (
    name.length > 2 &&
    name.length <= LONGEST &&
    /\p{L}{3}/u.test(name) &&
    !/[-–—,;:(]$|['’]s?$/.test(name) &&
    !HANGING.test(name) &&
    !LEADING.test(name) &&
    !MONTH.test(name) &&
    !TIME.test(name) &&
    !MANNER.test(name)
  );
}

/** Whether every word of a subject has a capital, a year behind it aside: 'Ofcom' acted, 'Bitcoin' was the medium; neither is what an amount measures. */
export const isProperName = (subject: string): boolean =>
  subject
    .trim()
    .split(/\s+/)
    .every((word) => /^(?:\p{Lu}|\(\d{4}\)$)/u.test(word));
