import type { Finding } from '../model/finding';

/** What was found on one slide or page of a written file. */
export interface VerifiedSlide {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** What stands on it, in words: '1 chart, 5 texts'. */
  readonly holds: string;
  /** Numbers that were read back, each mention once. */
  readonly numbers: number;
  readonly findings: readonly Finding[];
}

/** How a file stands to the article that was given with it. */
export interface VerifiedArticle {
  readonly name: string;
  /** Whether its bytes are those the deck was made from; unknown when the file does not say. */
  readonly bytes: 'same' | 'different' | 'unknown';
  /** Quotes of the ledger that stand in the article, of how many. */
  readonly found: number;
  readonly of: number;
}

/** What was found in a written file. */
export interface Verification {
  readonly format: 'pptx' | 'pdf';
  readonly title: string;
  /** BCP 47; empty when the file does not say. */
  readonly language: string;
  /** Names of the typefaces it is set in. */
  readonly fonts: readonly string[];
  readonly slides: readonly VerifiedSlide[];
  /** How many numbers its ledger holds, and where that was read; null when it carries none. */
  readonly ledger: { readonly entries: number; readonly from: 'part' | 'list' } | null;
  /** True when its pages say DRAFT. */
  readonly draft: boolean;
  readonly article: VerifiedArticle | null;
  /** Everything that was found, file first, then slide by slide. */
  readonly findings: readonly Finding[];
}

/** Findings that name no slide belong to the file; they come first, then slide by slide. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => Number(a.place.slide ?? 0) - Number(b.place.slide ?? 0));

/** The findings of one slide. */
export const onSlide = (findings: readonly Finding[], number: number): readonly Finding[] =>
  findings.filter(({ place }) => place.slide === String(number));
