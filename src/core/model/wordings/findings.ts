import { articleFindings } from './findings-article';
import { deckFindings } from './findings-deck';
import { houseFindings } from './findings-house';
import { sceneFindings } from './findings-scene';
import { templateFindings } from './findings-template';
import { verifyFindings } from './findings-verify';

/**
 * What the checks find, in English: what there is and why it matters. The id is the name of the
 * rule; what stands behind a colon tells the cases of one rule apart.
 */
export const findingWords = {
  ...articleFindings,
  ...deckFindings,
  ...sceneFindings,
  ...templateFindings,
  ...verifyFindings,
  ...houseFindings,
};

/** One closed type for every language: a missing finding does not compile. */
export type FindingWords = typeof findingWords;
export type FindingId = keyof FindingWords;
