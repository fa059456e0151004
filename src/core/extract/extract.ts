import type { Article } from '../model/article';
import type { Extraction } from '../model/extraction';
import { withSpeakers } from './attribute-speech';
import { findFiguresAndDates } from './find-figures';
import { dateFigures } from './groups/date-figures';
import { findGroups } from './groups/find-groups';
import { withKnownNames } from './names-known';
import { findOutline } from './outline/outline';
import { withPlaces } from './place-in-words';

/**
 * All that is found in an article.
 *
 *   article ─► figures ─► outline (ranks sentences by the figures they carry)
 *                 └─────────► dated by their surroundings ─► groups
 *           dates ─► outline (a timeline's points; speech ─► the figures' speakers)
 */
export function extract(article: Article): Extraction {
  const { figures: read, dates } = findFiguresAndDates(article);
  const found = withPlaces(article, withKnownNames(article, read));
  const outline = { ...findOutline(article, found), dates };
  const figures = dateFigures(article, withSpeakers(article, found, outline.quotations), outline.published);
  // A group whose members nobody can tell apart is no group.
  const groups = findGroups(article, figures).filter(({ labels }) => labels.every((label) => label.trim() !== ''));
  return { article, outline, figures, groups };
}
