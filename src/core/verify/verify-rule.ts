import type { Article } from '../model/article';
import type { Finding } from '../model/finding';
import type { NumberReader } from '../model/number-reader';
import type { WrittenPresentation } from './written-presentation';

/** What a rule may use besides the file. */
export interface VerifyAids {
  readonly readNumbers: NumberReader;
  /** The article, when it is at hand. */
  readonly article: Article | null;
}

/** A rule over a written presentation. Places name slides by their number in the file. */
export type VerifyRule = (file: WrittenPresentation, aids: VerifyAids) => readonly Finding[];
