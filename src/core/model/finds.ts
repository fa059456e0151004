import type { Finding } from './finding';
import { worded, type Pair, type Said, type ValuesOf } from './said';
import { findingWords, type FindingId, type FindingWords } from './wordings/findings';

/** The rule of a finding, what it says, why that matters, and the same as data. */
export function finds<Id extends FindingId>(id: Id, ...values: ValuesOf<FindingWords, Id>): Pick<Finding, 'rule' | 'message' | 'why' | 'said'> {
  const said: Said = { id, values };
  const [message, why] = worded<Pair>(findingWords, said) ?? ['', ''];
  return { rule: id.split(':')[0] ?? id, message, why, said };
}
