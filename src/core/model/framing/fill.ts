import { plain, type RichText, type TextSpan } from '../rich-text';

const HOLE = /\{(\w+)\}/g;

/** A sentence with its holes filled in words: 'Prepared by {house}' → 'Prepared by Group Assurance'. A hole that nothing fills stays. */
export const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replace(HOLE, (hole, name: string) => String(words[name] ?? hole));

/** The same as rich text, so that a number which fills a hole stays a number of the ledger. */
export function fillRich(sentence: string, parts: Readonly<Record<string, RichText>>): RichText {
  const spans: RichText[] = [];
  let at = 0;
  for (const { 0: hole, 1: name = '', index } of sentence.matchAll(HOLE)) {
    spans.push(plain(sentence.slice(at, index)), parts[name] ?? plain(hole));
    at = index + hole.length;
  }
  return joined([...spans, plain(sentence.slice(at))].flat());
}

/** Neighbouring words as one span: titles are compared as they are stored. */
function joined(spans: RichText): RichText {
  const done: TextSpan[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (last?.type === 'text' && span.type === 'text' && last.strong === span.strong) done[done.length - 1] = { ...last, text: last.text + span.text };
    else done.push(span);
  }
  return done;
}

/** Words with commas, and a word before the last: 'a, b and c'. */
export const inList = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
