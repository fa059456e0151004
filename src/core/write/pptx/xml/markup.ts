/**
 * What XML 1.0 cannot hold: control characters, the two non-characters, and surrogates without
 * their other half. https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- naming the characters to keep out is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Most texts: none of what has to be taken out or escaped. One quick look spares them two slow ones. */
const SAFE = /^[\u0020-\uD7FF\n\r\t]*$/;
const PLAIN = /^[ !#-%'-;=?-~\u00A0-\uD7FF]*$/;

const SPECIAL = /[&<>"\n\r\t]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Any text with what XML cannot hold taken out; half a surrogate pair becomes U+FFFD. */
export function xmlSafe(text: string): string {
  if (SAFE.test(text)) return text;
  return text.replace(FORBIDDEN, (character) => (character >= '\uD800' && character <= '\uDFFF' ? '\uFFFD' : ''));
}

/** True for text that stands in XML as it is. */
export const isPlainXml = (text: string): boolean => PLAIN.test(text);

/** Any text as XML text or as the inside of a double-quoted attribute. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlSafe(text).replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element as markup. Attribute values are escaped (true and false become 1 and 0, undefined is
 * left out); children are markup already.
 */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let markup = '<' + name;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    const text = typeof value === 'string' ? escapeXml(value) : String(Number(value));
    markup += ` ${key}="${text}"`;
  }
  const inside = children.join('');
  return inside === '' ? markup + '/>' : `${markup}>${inside}</${name}>`;
}

/** An element that holds text: `<c:v>163.4</c:v>`. */
export const textTag = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/**
 * Markup as a whole part. Its declaration says what a package leaves open; that it is UTF-8 and stands
 * alone is so in every package, and a hundred small parts are each packed by themselves.
 */
export const xmlPart = (root: string): string => '<?xml version="1.0"?>' + root;
