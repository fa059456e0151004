import type { Finding } from '../../../core/model/finding';
import type { Reason } from '../../../core/model/reason';
import { worded, type Pair } from '../../../core/model/said';
import type { FindingWords } from '../../../core/model/wordings/findings';
import type { ReasonWords } from '../../../core/model/wordings/reasons';
import { language } from '..';
import type { Language } from '../language';
import { articleFindingsInGerman } from './de-findings-article';
import { deckFindingsInGerman } from './de-findings-deck';
import { houseFindingsInGerman } from './de-findings-house';
import { sceneFindingsInGerman } from './de-findings-scene';
import { templateFindingsInGerman } from './de-findings-template';
import { verifyFindingsInGerman } from './de-findings-verify';
import { reasonsInGerman } from './de-reasons';

/**
 * What the checks, the reader and the templates say, in the languages that they do not speak of
 * themselves. Only the screens that show it import this: it is not read before the first picture.
 */
export interface CoreWords {
  readonly findings: FindingWords;
  readonly reasons: ReasonWords;
}

/** Null for the language that the core speaks. */
export const coreWords: Readonly<Record<Language, CoreWords | null>> = {
  en: null,
  de: {
    findings: {
      ...articleFindingsInGerman,
      ...deckFindingsInGerman,
      ...sceneFindingsInGerman,
      ...templateFindingsInGerman,
      ...verifyFindingsInGerman,
      ...houseFindingsInGerman,
    },
    reasons: reasonsInGerman,
  },
};

/** What a finding says and why it matters, in the language of this window. */
export function findingIn({ message, why, said }: Finding): Pick<Finding, 'message' | 'why'> {
  const words = worded<Pair>(coreWords[language]?.findings ?? {}, said);
  return words === null ? { message, why } : { message: words[0], why: words[1] };
}

/** Why something is as it is, in the language of this window. */
export const reasonIn = ({ why, said }: Reason): string => worded<string>(coreWords[language]?.reasons ?? {}, said) ?? why;
