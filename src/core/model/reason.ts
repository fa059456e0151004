import { worded, type Said, type ValuesOf } from './said';
import { reasonWords, type ReasonId, type ReasonWords } from './wordings/reasons';

/** Why something is as it is: one sentence, and the same as data. */
export interface Reason {
  readonly why: string;
  /** Absent in what an earlier version wrote, and where the sentence is the source's own. */
  readonly said?: Said | undefined;
}

/** The sentence of an id. */
export function because<Id extends ReasonId>(id: Id, ...values: ValuesOf<ReasonWords, Id>): Reason {
  const said: Said = { id, values };
  return { why: worded<string>(reasonWords, said) ?? '', said };
}
