const SAYING =
  '(?:also |has |later |then )?(?:said|says|told|added|adds|explained|wrote|argued|stated|noted|warned|commented|announced|insisted|claimed|continued|concluded|suggested)';
/** A person or body: words up to a comma, beginning with a capital or 'the'. */
const NAME = "((?:the |its |a |[\\p{Ll}]+ ){0,4}\\p{Lu}[^,.;:“”\"()\\n]{0,80}?|the [\\p{Ll} ]{3,40}?)";

/** '…,' said Ann Other, head of analysis */
const SAID_NAME = new RegExp(`^\\s*${SAYING} ([^,.;:“”"\\n]{2,80})`, 'u');
/** '…,' Ann Other said */
const NAME_SAID = new RegExp(`^\\s*${NAME}(?:,[^,]{2,80},)? ${SAYING}\\b`, 'u');
const ACCORDING = /^[^.]{0,40}\b(?:according to|in the words of) ([^,.;“”"]{2,80})/i;
/** Europol, in a statement, said that … '…' */
const BEFORE = new RegExp(`(?:^|[.!?”"]\\s+|[,;]\\s+)${NAME}(?:,[^,.]{2,80},)? ${SAYING}\\b[^.!?“”"]{0,120}$`, 'u');

const NOT_A_SPEAKER =
  /^(?:he|she|they|it|we|i|who|which|that|this|and|but|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next) .*)$/i;
/** Words that lead from a name to the occasion: 'Ann Other in a statement'. */
const OCCASION = /\s+(?:in|on|at|to|that|after|as|when|while|during|by|from|with|last|this|who)\s.*$/u;

/**
 * Who says the words in quotation marks, from those around them: "…," said X; "…," X said;
 * X said: "…"; according to X. Null when the text does not say, or only with a pronoun.
 */
export function speakerOf(before: string, quoted: string, after: string): string | null {
  // Speech ends in a comma or a full stop before its speaker is named; a quoted term does not.
  const closed = /[,.?!…-]$/.test(quoted.trim()) || /^[,.]/.test(after);
  const rest = after.replace(/^[,.]/, '').split(/[.!?]\s+(?=\p{Lu})/u, 1)[0] ?? '';
  const name =
    (closed ? (SAID_NAME.exec(rest)?.[1] ?? NAME_SAID.exec(rest)?.[1]) : undefined) ??
    ACCORDING.exec(rest)?.[1] ??
    BEFORE.exec(before)?.[1] ??
    null;
  return name === null ? null : tidy(name);
}

function tidy(name: string): string | null {
  const clean = name
    .replace(OCCASION, '')
    .replace(/^(?:the|its|a|and|but)\s+/i, '')
    .replace(/[.\s]+$/, '');
  return clean.length < 2 || NOT_A_SPEAKER.test(clean) ? null : clean;
}
