import { done, type Result } from '../model/result';
import { articleSaid } from './article-said';
import { ledgerFromList } from './ledger-from-list';
import { numbersOn, type SaidNumber } from './numbers-on';
import { pairAlterations } from './pair-alterations';
import { alternativeText } from './rules/alternative-text';
import { chartDrawn } from './rules/chart-drawn';
import { chartWorkbook } from './rules/chart-workbook';
import { draftMarked } from './rules/draft-marked';
import { fileNamed } from './rules/file-named';
import { fontsKnown } from './rules/fonts-known';
import { neutralProperties } from './rules/neutral-properties';
import { numbersKept } from './rules/numbers-kept';
import { numbersRemoved } from './rules/numbers-removed';
import { numbersTraced } from './rules/numbers-traced';
import { objectsEditable } from './rules/objects-editable';
import { packageWhole } from './rules/package-whole';
import { slideTitles } from './rules/slide-titles';
import { sourceUnchanged } from './rules/source-unchanged';
import { inOrder, onSlide, type Verification } from './verification';
import type { VerifyAids, VerifyRule } from './verify-rule';
import { openPresentation, type WrittenPresentation, type WrittenSlide } from './written-presentation';

/** What can be said of any presentation first, then what its ledger bears. */
const RULES: readonly VerifyRule[] = [
  packageWhole,
  fileNamed,
  neutralProperties,
  draftMarked,
  slideTitles,
  alternativeText,
  objectsEditable,
  fontsKnown,
  chartWorkbook,
  chartDrawn,
  numbersTraced,
  numbersKept,
  numbersRemoved,
  sourceUnchanged,
];

/**
 * Opens a presentation again and holds it against its own ledger, slide by slide:
 *
 *   bytes ─► parts ─► slides, shapes, notes, ledger ─► rules ─► alterations paired ─► report
 *
 * A file whose ledger part is gone is held against its list of sources; one made elsewhere gets
 * what can be said without either.
 *
 * @param name the file's name, for messages.
 * @returns what was found, or a Failure of opening it.
 */
export function verifyPresentation(bytes: Uint8Array, name: string, aids: VerifyAids): Result<Verification> {
  const opened = openPresentation(bytes, name);
  return opened.ok ? done(verified(opened.value, aids)) : opened;
}

function verified(opened: WrittenPresentation, aids: VerifyAids): Verification {
  const ledger =
    opened.ledger === null && opened.list.length > 0
      ? ledgerFromList(opened.list, aids.readNumbers, opened.language)
      : opened.ledger;
  const file: WrittenPresentation = { ...opened, ledger };
  const findings = inOrder(pairAlterations(RULES.flatMap((rule) => rule(file, aids))));
  const numbers = numbersOn(file, aids.readNumbers);
  return {
    format: 'pptx',
    title: file.title,
    language: file.language,
    fonts: file.fonts,
    slides: file.slides.map((slide) => ({
      number: slide.number,
      title: titleOf(slide),
      holds: holds(slide),
      numbers: countOn(numbers, slide.number) + slide.shapes.reduce((sum, { values }) => sum + values.length, 0),
      findings: onSlide(findings, slide.number),
    })),
    ledger: ledger === null ? null : { entries: ledger.entries.length, from: ledger.from },
    draft: file.slides.some(({ shapes }) => shapes.some((shape) => shape.name === 'draft')),
    article: articleSaid(ledger, aids.article),
    findings,
  };
}

const countOn = (numbers: readonly SaidNumber[], slide: number): number =>
  numbers.filter((said) => said.slide === slide).length;

const titleOf = ({ shapes }: WrittenSlide): string =>
  shapes.find(({ placeholder }) => placeholder === 'title' || placeholder === 'ctrTitle')?.texts.join(' ') ?? '';

const NAMES = { chart: 'chart', table: 'table', picture: 'picture', text: 'text' } as const;

/** '1 chart, 5 texts' */
function holds({ shapes }: WrittenSlide): string {
  return Object.entries(NAMES)
    .map(([kind, word]) => ({ word, count: shapes.filter((shape) => shape.kind === kind && (kind !== 'text' || shape.texts.length > 0)).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ');
}

