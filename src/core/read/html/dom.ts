import { parseHTML } from 'linkedom';
import { done, type Result } from '../../model/result';
import { withinBudget, type Measured } from './budget';

/** The part of the DOM that reading needs. linkedom builds it; no script runs, nothing is fetched. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  /** Upper case for HTML elements. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

export interface Page extends Measured {
  readonly document: DomDocument;
}

/** Parses a page or a fragment; fails when it is over budget. */
export function parsePage(html: string): Result<Page> {
  const budget = withinBudget(html, 'html');
  if (!budget.ok) return budget;
  const holdsAll = /<(?:html|body)[\s>]/i.test(html);
  const whole = holdsAll ? treeOf(html) : null;
  // What looks like a page's first tag may stand in a comment, or within another that was never closed.
  const document = whole?.documentElement?.tagName.toUpperCase() === 'HTML' ? whole : treeOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return done({ document, widest: budget.value.widest });
}

/** linkedom's own types are written for the browser's DOM library, which core does not have. */
const treeOf = (page: string): DomDocument => (parseHTML(page) as unknown as { document: DomDocument }).document;
