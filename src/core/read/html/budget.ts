import { Parser } from 'htmlparser2';
import { done, failed, type Result } from '../../model/result';

/** Deeper than any page that people write; linkedom takes quadratic time on deep nesting. */
const MAX_DEPTH = 500;
/** Elements and pieces of text; an entity or a stray < begins a new piece. */
const MAX_NODES = { html: 300_000, xml: 1_000_000 } as const;
const CHUNK = 65_536;

/**
 * Measures markup with linkedom's own tokenizer before a tree is built of it. Fails with
 * `nested-too-deep` or `too-many-elements`; what passes is parsed in linear time.
 */
export function withinBudget(markup: string, language: 'html' | 'xml'): Result<null> {
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  const parser = new Parser(
    {
      onopentagname() {
        nodes++;
        deepest = Math.max(deepest, ++depth);
      },
      onclosetag() {
        depth--;
      },
      ontext() {
        nodes++;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: language === 'xml' },
  );
  for (let at = 0; at < markup.length; at += CHUNK) {
    parser.write(markup.slice(at, at + CHUNK));
    if (deepest > MAX_DEPTH) return refused('nested-too-deep', `nests its elements more than ${MAX_DEPTH} deep`);
    if (nodes > MAX_NODES[language]) return refused('too-many-elements', 'is made of too many parts');
  }
  return done(null);
}

const refused = (code: string, what: string): Result<never> =>
  failed(
    code,
    `The file ${what}, which no article does.`,
    'Open it in the program that made it, copy the article and paste it instead.',
  );
