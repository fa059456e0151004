import type { Extraction } from '../../model/extraction';
import type { Finding } from '../../model/finding';

/** A rule over what was found in one article: is the source consistent with itself? */
export type ArticleRule = (extraction: Extraction) => readonly Finding[];
