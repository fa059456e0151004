const SAYING =
  '(?:also |has |later |then )?(?:said|says|told|added|adds|explained|wrote|argued|stated|noted|warned|commented|announced|insisted|claimed|continued|concluded|suggested|suggests|reported|estimated|heard|sagte|sagt|erklärte|erklärt|betonte|ergänzte|warnte|teilte|schrieb|so)';
/** A person or body: words up to a comma, beginning with a capital or 'the'. */
const NAME = "((?:the |its |a |[\\p{Ll}]+ ){0,4}\\p{Lu}[^,.;:“”\"()\\n]{0,80}?|the [\\p{Ll} ]{3,40}?|an? (?:\\p{Ll}+ ){0,2}\\p{Ll}{4,})";

/** '…,' said Ann Other, head of analysis */
const SAID_NAME = new RegExp(`^\\s*${SAYING} ([^,.;:“”"\\n]{2,80})`, 'u');
/** '…,' Ann Other said */
const NAME_SAID = new RegExp(`^\\s*${NAME}(?:,[^,]{2,80},)? ${SAYING}\\b`, 'u');
const ACCORDING = /^[^.]{0,40}\b(?:according to|in the words of) ([^,.;“”"]{2,80})/i;
/** Europol, in a statement, said that … '…' */
const BEFORE = new RegExp(`(?:^|[.!?”"]\\s+|[,;]\\s+)${NAME}(?:,[^,.]{2,80},)? ${SAYING}\\b[^.!?“”"]{0,120}$`, 'u');

/** Stands for somebody who was named before: 'she', 'a spokesman'. */
const STAND_IN = /^(?:he|she|they|it|(?:an? |the )?(?:company |bank |agency )?spokes(?:man|woman|person))$/i;
const NOT_A_SPEAKER =
  /^(?:we|i|who|which|that|this|and|but|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next) .*)$/i;
/** Words that lead from a name to the occasion: 'Ann Other in a statement'. */
const OCCASION = /\s+(?:am|bei|beim|gegenüber|nach|mit|zu|zur|zum|auf|vor|in|on|at|to|that|after|as|when|while|during|by|from|with|last|this|who)\s.*$/u;
const PRONOUN_SAID = new RegExp(`^\\s*(he|she|they|it|(?:an? |the )(?:\\p{Ll}+ )?spokes(?:man|woman|person)) ${SAYING}\\b`, 'iu');
const NAMED = new RegExp(`(?:^|[.!?”"]\\s+|[,;]\\s+)${NAME}(?:,[^,.]{2,80},)? ${SAYING}\\b`, 'gu');

/** Who says something, as far as the words around it tell. */
export type Speaker =
  | { readonly by: 'name'; readonly name: string }
  /** By a word for somebody named before. */
  | { readonly by: 'stand-in' }
  | { readonly by: 'nobody' };

/**
 * Who says the words in quotation marks, from those around them: "…," said X; "…," X said;
 * X said: "…"; according to X.
 */
export function speakerOf(before: string, quoted: string, after: string): Speaker {
  // Speech ends in a comma or a full stop before its speaker is named; a quoted term does not.
  const closed = /[,.?!…-]$/.test(quoted.trim()) || /^[,.]/.test(after);
  const rest = after.replace(/^[,.]/, '').split(/[.!?]\s+(?=\p{Lu})/u, 1)[0] ?? '';
  const name =
    (closed ? (PRONOUN_SAID.exec(rest)?.[1] ?? SAID_NAME.exec(rest)?.[1] ?? NAME_SAID.exec(rest)?.[1]) : undefined) ??
    ACCORDING.exec(rest)?.[1] ??
    BEFORE.exec(before)?.[1] ??
    null;
  return name === null ? { by: 'nobody' } : asSpeaker(name);
}

/** The last one who is said to say something in a text: 'Ann Other' in 'Ann Other said it was so. '. */
export function lastNamed(text: string): string | null {
  const found = [...text.matchAll(NAMED)].flatMap(([, name = '']) => {
    const speaker = asSpeaker(name);
    return speaker.by === 'name' ? [speaker.name] : [];
  });
  return found.at(-1) ?? null;
}

function asSpeaker(words: string): Speaker {
  const occasionless = words.replace(OCCASION, '').replace(/[.\s]+$/, '');
  if (STAND_IN.test(occasionless)) return { by: 'stand-in' };
  const name = occasionless.replace(/^(?:the|its|a|and|but|der|die|das)\s+/i, '');
  return name.length < 2 || NOT_A_SPEAKER.test(name) ? { by: 'nobody' } : { by: 'name', name };
}
