import type { HtmlChild, HtmlNode } from './html-node';
import type { StyleSheet } from './style-sheet';

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'col', 'img']);

/** Writes a node and all below it as HTML text with everything escaped, each style in its element. */
export const serialise = (node: HtmlChild): string => write(node, withStyle);

/**
 * Writes a node and all below it for a page that is only printed: styles as classes of `sheet`, and
 * without the marks that the preview finds its items by.
 */
export const serialiseForPrint = (node: HtmlChild, sheet: StyleSheet): string =>
  write(node, (element) => {
    let text = '';
    for (const name in element.attributes) {
      if (!MARKS.has(name)) text += attribute(name, element.attributes[name] ?? '');
    }
    return Object.keys(element.style).length === 0 ? text : `${text} class="${sheet.classOf(element.style)}"`;
  });

/** What the preview knows an element by. */
const MARKS: ReadonlySet<string> = new Set(['data-item', 'data-slide', 'data-field', 'data-figure']);

function withStyle({ attributes, style }: HtmlNode): string {
  const text = Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
  return Object.entries({ ...attributes, ...(text === '' ? {} : { style: text }) })
    .map(([name, value]) => attribute(name, value))
    .join('');
}

function write(node: HtmlChild, attributesOf: (node: HtmlNode) => string): string {
  if (typeof node === 'string') return escapeText(node);
  const opening = `<${node.tag}${attributesOf(node)}>`;
  if (VOID_TAGS.has(node.tag)) return opening;
  let inside = '';
  for (const child of node.children) inside += write(child, attributesOf);
  return `${opening}${inside}</${node.tag}>`;
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

/** Most texts need no escaping. `Cs` are halves of characters. */
const SPECIAL = /[&<>"\r]|\p{Cs}/u;

/** A half of a character would have Chromium leave out the whole alternative text that it is in. */
const escapeText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;').replace(/\p{Cs}/gu, '\uFFFD')
    : text;

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
