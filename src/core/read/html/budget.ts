import { Parser } from 'htmlparser2';
import { done, failed, type Result } from '../../model/result';

interface Limits {
  /** Deeper than any page that people write; linkedom takes quadratic time on deep nesting. */
  readonly depth: number;
  /** Elements and pieces of text; an entity or a stray < begins a new piece. */
  readonly nodes: number;
  /** The depths of all nodes together: Readability reads each text once for every element around it. */
  readonly weight: number;
}

/** Set so that the worst page that passes takes less than ten seconds; a long encyclopedia page has 50,000 nodes. */
const LIMITS: Readonly<Record<'html' | 'xml', Limits>> = {
  html: { depth: 256, nodes: 150_000, weight: 3_000_000 },
  xml: { depth: 256, nodes: 1_000_000, weight: 30_000_000 },
};
const CHUNK = 65_536;

export interface Measured {
  /** The most elements directly inside one element. */
  readonly widest: number;
}

/**
 * Measures markup with linkedom's own tokenizer before a tree is built of it. Fails with
 * `nested-too-deep` or `too-many-elements`; what passes is parsed in linear time.
 */
export function withinBudget(markup: string, language: 'html' | 'xml'): Result<Measured> {
  /** Children counted so far of each open element, the document first. */
  const open = [0];
  let widest = 0;
  let deepest = 0;
  let nodes = 0;
  let weight = 0;
  const limits = LIMITS[language];
  const parser = new Parser(
    {
      onopentagname() {
        nodes++;
        const siblings = (open.pop() ?? 0) + 1;
        open.push(siblings);
        widest = Math.max(widest, siblings);
        open.push(0);
        deepest = Math.max(deepest, open.length);
        weight += open.length;
      },
      onclosetag() {
        open.pop();
      },
      ontext() {
        nodes++;
        weight += open.length;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: language === 'xml' },
  );
  for (let at = 0; at < markup.length; at += CHUNK) {
    parser.write(markup.slice(at, at + CHUNK));
    if (deepest > limits.depth) return failed('nested-too-deep:markup', limits.depth);
    if (nodes > limits.nodes || weight > limits.weight) return failed('too-many-elements:markup');
  }
  return done({ widest });
}
