import type { Article, Block } from '../../model/article';

/** Titles of end matter; each stands on a line or heading of its own. */
const END_MATTER =
  /^(?:[-#*–\s]*ends?[-#*–\s]*$|about (?:the )?(?:authors?|writer|us|this (?:article|report|release))\b|about \p{Lu}|notes? (?:to|for) (?:the )?editors?\b|editors?['’]s? notes?\b|(?:media|press|news)(?: and \w+)? (?:contacts?|enquiries|inquiries|office)\b|contacts?(?: us| details| information)?:?$|(?:for )?(?:more|further) information(?: contact)?:?$|related (?:articles?|stories|posts?|content|reading|links)\b|(?:read|more) (?:more|next|from|on)\b|you may also like|share (?:this|on)\b|sign up\b|subscribe\b|follow us\b|(?:a note on )?sources?(?: and methods?| note)?:?$|references:?$|footnotes?:?$|disclaimer:?$|copyright\b|(?:tags|topics|filed under)\b|forward-looking statements|boilerplate:?$|comments:?$|(?:presse-?|medien-?)?kontakt:?$|rückfragen\b|weitere informationen:?$|quellen?:?$|fu(?:ß|ss)noten:?$|impressum:?$|über (?:den autor|die autorin|uns)\b|mehr zum thema\b|lesen sie auch\b)/iu;

const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:is|was|works|writes|covers|reports|joined|has (?:been|written|worked|covered))\b.{0,120}\b(?:editor|reporter|journalist|correspondent|writer|author|columnist|analyst|director|founder|chief|professor|lecturer|researcher|fellow|consultant|contributor|blogger)\b/iu;

const CONTACT_WORDS = /\b(?:e-?mail|contact|call|phone|tel|telephone|fax|write to|get in touch)\b/i;
const ADDRESS = /[\w.+-]+@[\w-]+\.\w|\+?\d[\d ().-]{8,}\d/;

const NOISE: readonly RegExp[] = [
  /^(?:share|tweet|pin it|print|e-?mail|copy link|save|facebook|twitter|x|whatsapp|linkedin|telegram|reddit)(?:[ ,|·•]+(?:this|it|on|via|to|share|tweet|print|e-?mail|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|article|story|page))*$/i,
  /\bcookies?\b.{0,120}\b(?:consent|settings|preferences|accept|privacy|policy|experience)\b|\b(?:we use|accept(?: all)?) cookies\b/i,
  /\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|inbox|mailing list|e-?mail|updates|alerts)\b/i,
  /^you(?: are receiv\w+| received?| get)? this (?:e-?mail|mail|newsletter|message)\b|\bunsubscribe\b/i,
  /^for (?:further|more|additional) (?:information|details)\b.{0,60}\b(?:contact|call|visit|e-?mail|write|see|go to)\b/i,
  /^(?:©|\(c\) ?\d|copyright\b)|\ball rights reserved\.?$/i,
  /^(?:advertisement|sponsored|promoted)\b.{0,30}$/i,
  /^(?:photo|picture|image|photograph|getty images|reuters)(?: credits?)?\s*[:/].{0,120}$/i,
  /^(?:invented for demonstration|sponsored content|partner content|this (?:article|report|text|release) is (?:fictional|invented|a sample|an advertisement))\b/i,
  /^(?:listen|watch|read|see)(?: also| more| next)\b.{0,3}[:|]/i,
];

/**
 * Blocks that are not the story: end matter from its title on, an author's biography, contacts,
 * share links, cookie and newsletter words, rights lines. The title block is never among them.
 */
export function findBoilerplate(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  const { blocks } = article;
  const words = (block: Block): string => article.text.slice(block.start, block.end);
  // End matter stands at the end: a trigger in the first part of an article is part of the story.
  const earliest = Math.max(2, Math.floor(blocks.length * 0.4));
  let apart: Block | null = null;
  let toTheEnd = false;
  blocks.forEach((block, i) => {
    if (i === 0 || block.kind === 'table') {
      if (apart || toTheEnd) found.add(block.id);
      return;
    }
    const text = words(block);
    if (apart && closes(block, apart) && !opensEndMatter(block, text)) apart = null;
    if (i >= earliest && opensEndMatter(block, text)) apart = block;
    if (i >= earliest && opensBiography(article, i)) toTheEnd = true;
    if (apart || toTheEnd || isContact(text) || isNoise(text)) found.add(block.id);
  });
  return found;
}

/** A heading as high as the one that opened the end matter begins the story again. */
const closes = (block: Block, opener: Block): boolean =>
  block.kind === 'heading' &&
  opener.kind === 'heading' &&
  (block.level ?? 2) <= (opener.level ?? 2);

const opensEndMatter = (block: Block, text: string): boolean =>
  (block.kind === 'heading' || block.kind === 'paragraph') &&
  text.length <= 80 &&
  text.split(/\s+/).length <= 8 &&
  !(block.kind === 'paragraph' && /[.!?]$/.test(text)) &&
  END_MATTER.test(text);

/** A name on its own line and then "<first name> is …", or a paragraph that says what its writer is. */
function opensBiography(article: Article, i: number): boolean {
  const at = (k: number): string => {
    const block = article.blocks[k];
    return block ? article.text.slice(block.start, block.end) : '';
  };
  const text = at(i);
  const name = /^(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.exec(text);
  if (name) {
    const next = at(i + 1) === text ? at(i + 2) : at(i + 1);
    return at(i + 1) === text || (next.startsWith(`${name[1] ?? ''} `) && BIOGRAPHY.test(next));
  }
  // Within the story, people are introduced in the same words; a byline tells its writer apart.
  const byline = article.meta.byline;
  return byline !== null && text.startsWith(byline) && BIOGRAPHY.test(text);
}

const isContact = (text: string): boolean =>
  text.length < 250 &&
  ADDRESS.test(text) &&
  (CONTACT_WORDS.test(text) || text.replace(ADDRESS, '').replace(/[^\p{L}]/gu, '').length < 30);

const isNoise = (text: string): boolean =>
  text.length < 400 && NOISE.some((pattern) => pattern.test(text));
