import type { ArticleFormat } from '../../core/model/article';
import type { Extraction } from '../../core/model/extraction';
import type { Result } from '../../core/model/result';

/** An article nobody has looked at yet. */
export interface ParseOrder {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format?: ArticleFormat;
}

export type ParseMessage = Result<Extraction>;
