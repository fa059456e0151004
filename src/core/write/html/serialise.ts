import type { HtmlChild } from './html-node';

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'col', 'img']);

/** Writes a node and all below it as HTML text with everything escaped. */
export function serialise(node: HtmlChild): string {
  if (typeof node === 'string') return escapeText(node);
  const style = Object.entries(node.style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
  const attributes = Object.entries({ ...node.attributes, ...(style === '' ? {} : { style }) })
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const opening = `<${node.tag}${attributes}>`;
  if (VOID_TAGS.has(node.tag)) return opening;
  return `${opening}${node.children.map(serialise).join('')}</${node.tag}>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
