import { done, type Result } from '../../model/result';
import { articleSaid } from '../article-said';
import { ledgerFromList } from '../ledger-from-list';
import { inOrder, onSlide, type Verification } from '../verification';
import type { VerifyAids } from '../verify-rule';
import { openPdf } from './open-pdf';
import type { PdfRule, SaidPage } from './pdf-rule';
import { draftMarked } from './rules/draft-marked';
import { fileNamed } from './rules/file-named';
import { fontsEmbedded } from './rules/fonts-embedded';
import { neutralProperties } from './rules/neutral-properties';
import { numbersTraced } from './rules/numbers-traced';
import { pageReadable } from './rules/page-readable';
import { sourceUnchanged } from './rules/source-unchanged';
import { tagged } from './rules/tagged';
import { isDraft, saidPages } from './said-pages';
import { sourceRows } from './source-list';
import { textBlocks } from './text-blocks';

/** What can be said of any PDF first, then what its list of sources bears. */
const RULES: readonly PdfRule[] = [
  fileNamed,
  neutralProperties,
  fontsEmbedded,
  tagged,
  draftMarked,
  pageReadable,
  numbersTraced,
  sourceUnchanged,
];

/**
 * Opens a printed deck again and holds its pages against its own list of sources:
 *
 *   bytes ─► pages: runs, fonts ─► blocks ─► list of sources ─► ledger ─► rules ─► report
 *
 * @returns what was found, or a Failure of opening it.
 */
export async function verifyPdf(bytes: Uint8Array, name: string, aids: VerifyAids): Promise<Result<Verification>> {
  const opened = await openPdf(bytes, name);
  if (!opened.ok) return opened;
  const file = opened.value;
  const language = file.language === '' ? 'en' : file.language;
  const rows = file.pages.flatMap(sourceRows);
  const sources = file.madeFrom.map((hash) => ({ article: '', name: '', hash }));
  const ledger = rows.length === 0 ? null : { ...ledgerFromList(rows, aids.readNumbers, language), sources };
  const said = saidPages(file);
  const findings = inOrder(RULES.flatMap((rule) => rule({ file, said, ledger }, aids)));
  const numbersOn = ({ blocks }: SaidPage): number => blocks.flatMap(({ text }) => aids.readNumbers(text, language)).length;
  return done({
    format: 'pdf',
    title: file.title,
    language: file.language,
    fonts: [...new Set(file.pages.flatMap(({ fonts }) => fonts.map((font) => font.name)))].sort(),
    slides: said.map((one) => ({
      number: one.page.number,
      title: one.page.title === '' ? (textBlocks(one.page)[0]?.text ?? '') : one.page.title,
      holds: one.page.runs.length === 0 ? 'no text' : `${textBlocks(one.page).length} texts`,
      numbers: numbersOn(one),
      findings: onSlide(findings, one.page.number),
    })),
    ledger: ledger === null ? null : { entries: ledger.entries.length, from: ledger.from },
    draft: file.pages.some(isDraft),
    article: articleSaid(ledger, aids.article),
    findings,
  });
}
