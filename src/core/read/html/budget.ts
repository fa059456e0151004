import { Parser } from 'htmlparser2';
import { done, failed, type Result } from '../../model/result';

/** Deeper than any page that people write; linkedom takes quadratic time on deep nesting. */
const MAX_DEPTH = 500;
/** Elements and pieces of text; an entity or a stray < begins a new piece. */
const MAX_NODES = 300_000;
const CHUNK = 65_536;

/**
 * Measures a page with linkedom's own tokenizer before linkedom builds a tree of it. Fails with
 * `nested-too-deep` or `too-many-elements`; what passes is parsed in linear time.
 */
export function withinBudget(html: string): Result<null> {
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
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (deepest > MAX_DEPTH)
      return refused('nested-too-deep', `The page nests its elements more than ${MAX_DEPTH} deep`);
    if (nodes > MAX_NODES)
      return refused('too-many-elements', 'The page is made of more than 300,000 parts');
  }
  return done(null);
}

const refused = (code: string, what: string): Result<never> =>
  failed(
    code,
    `${what}, which no article does.`,
    'Copy the article in your browser and paste it instead.',
  );
