import type { Css } from './html-node';

/** Styles that elements share, each named once: a deck has a hundred times more elements than looks. */
export interface StyleSheet {
  /** The class that stands for a style. */
  classOf(style: Css): string;
  /** The rules of the classes that are new since the last call. */
  takeRules(): string;
  /** The faces that are new since the last call, as the CSS `font` of a text in each. */
  takeFaces(): readonly string[];
}

/** Makes an empty style sheet. */
export function createStyleSheet(): StyleSheet {
  const classes = new Map<string, string>();
  const known = new Set<string>();
  let [rules, faces]: [string[], string[]] = [[], []];
  const face = (style: Css): void => {
    const family = style['font-family'];
    if (family === undefined) return;
    const font = `${style['font-style'] ?? 'normal'} ${style['font-weight'] ?? '400'} 1px ${family}`;
    if (known.has(font)) return;
    known.add(font);
    faces.push(font);
  };
  return {
    classOf(style) {
      let text = '';
      for (const property in style) text += `${property}:${style[property]};`;
      const found = classes.get(text);
      if (found !== undefined) return found;
      const name = `c${classes.size}`;
      classes.set(text, name);
      rules.push(`.${name}{${text}}`);
      face(style);
      return name;
    },
    takeRules() {
      const taken = rules.join('\n');
      rules = [];
      return taken;
    },
    takeFaces() {
      const taken = faces;
      faces = [];
      return taken;
    },
  };
}
