import type { Finding } from '../model/finding';
import { done, type Result } from '../model/result';
import { alternativeText } from './rules/alternative-text';
import { chartWorkbook } from './rules/chart-workbook';
import { neutralProperties } from './rules/neutral-properties';
import { numbersKept } from './rules/numbers-kept';
import { numbersTraced } from './rules/numbers-traced';
import { packageWhole } from './rules/package-whole';
import { slideTitles } from './rules/slide-titles';
import { sourceUnchanged } from './rules/source-unchanged';
import type { VerifyAids, VerifyRule } from './verify-rule';
import { openPresentation } from './written-presentation';

/** What can be said of any presentation first, then what its ledger bears. */
const RULES: readonly VerifyRule[] = [
  packageWhole,
  slideTitles,
  alternativeText,
  chartWorkbook,
  neutralProperties,
  numbersTraced,
  numbersKept,
  sourceUnchanged,
];

/** What was found in a written file. */
export interface Verification {
  readonly slides: number;
  /** Entries of the ledger the file carries; null when it carries none. */
  readonly ledger: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Opens a presentation again and holds it against its own ledger, slide by slide:
 *
 *   bytes ─► parts ─► slides, shapes, notes, ledger ─► rules ─► findings
 *
 * @param name the file's name, for messages.
 * @returns what was found, or a Failure of opening it.
 */
export function verifyPresentation(bytes: Uint8Array, name: string, aids: VerifyAids): Result<Verification> {
  const opened = openPresentation(bytes, name);
  if (!opened.ok) return opened;
  const { slides, ledger } = opened.value;
  return done({
    slides: slides.length,
    ledger: ledger === null ? null : ledger.entries.length,
    findings: RULES.flatMap((rule) => rule(opened.value, aids)),
  });
}
