/** Every element the writer uses. Those of SVG_TAGS live in the SVG namespace. */
export type HtmlTag =
  | 'a'
  | 'br'
  | 'canvas'
  | 'col'
  | 'colgroup'
  | 'div'
  | 'h1'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'
  | SvgTag;

export type SvgTag = 'svg' | 'polygon' | 'line';

/** Tags that a mounter must create in the SVG namespace. */
export const SVG_TAGS: ReadonlySet<HtmlTag> = new Set<HtmlTag>(['svg', 'polygon', 'line']);

/** CSS property names in kebab-case and their values. */
export type Css = Readonly<Record<string, string>>;

/** An element as plain data: mounted through the DOM, or serialised with everything escaped. */
export interface HtmlNode {
  readonly tag: HtmlTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Css;
  readonly children: readonly HtmlChild[];
}

/** A string child is text and is escaped. */
export type HtmlChild = HtmlNode | string;

/** Makes an element; everything but the tag may be left out. */
export function element(
  tag: HtmlTag,
  parts: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly style?: Css;
    readonly children?: readonly HtmlChild[];
  } = {},
): HtmlNode {
  return {
    tag,
    attributes: parts.attributes ?? {},
    style: parts.style ?? {},
    children: parts.children ?? [],
  };
}
