import type { Finding } from '../../core/model/finding';
import type { Verification, VerifiedSlide } from '../../core/verify/verification';

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const LABEL = 10;
const line = (label: string, words: string): string => `  ${label.padEnd(LABEL)}${words}`;

/** What `lectern verify --json` prints: a contract that other programs rely on. */
export const verificationJson = ({ slides, ledger, ...said }: Verification) => ({
  ...said,
  slides: slides.length,
  /** Numbers in the ledger, and whether they come from the file's own part or from its list of sources. */
  ledger: ledger?.entries ?? null,
  ledgerFrom: ledger?.from ?? null,
  bySlide: slides,
});

/** A verification for a person: the file first, then slide by slide. */
export function readableVerification(name: string, verification: Verification): string {
  const { format, slides, findings } = verification;
  const width = String(slides.length).length;
  const ofFile = findings.filter(({ place }) => place.slide === undefined);
  return [
    `${name}: ${many(slides.length, format === 'pdf' ? 'page' : 'slide')}${verification.draft ? ', marked DRAFT' : ''}`,
    '',
    line('Title', verification.title === '' ? 'none' : verification.title),
    line('Language', verification.language === '' ? 'not said' : verification.language),
    line('Fonts', verification.fonts.map(fontName).join(', ')),
    line('Ledger', ledgerWords(verification)),
    ...articleLines(verification),
    ...ofFile.map(findingLine),
    '',
    ...slides.flatMap((slide) => slideLines(slide, width)),
    '',
    summary(findings),
  ].join('\n');
}

/** PowerPoint names the theme's own faces by their role. */
const fontName = (font: string): string =>
  font === '+mj-lt' ? 'the theme’s heading face' : font === '+mn-lt' ? 'the theme’s body face' : font;

function ledgerWords({ ledger }: Verification): string {
  if (ledger === null) return 'none: its numbers cannot be traced, only looked at';
  return `${many(ledger.entries, 'number')}, from ${ledger.from === 'part' ? 'the file’s own record' : 'its list of sources'}`;
}

const BYTES = {
  same: 'the very file the deck was made from',
  different: 'not, byte by byte, the file the deck was made from',
  unknown: 'this file does not say which bytes it was made from',
} as const;

const articleLines = ({ article }: Verification): readonly string[] =>
  article === null ? [] : [line('Article', `${article.name}: ${article.found} of ${article.of} quotes stand in it; ${BYTES[article.bytes]}`)];

function slideLines({ number, title, holds, numbers, findings }: VerifiedSlide, width: number): readonly string[] {
  const mark = findings.some(({ severity }) => severity !== 'note') ? '✗' : '✓';
  const said = [holds, numbers === 0 ? '' : many(numbers, 'number')].filter((part) => part !== '').join('; ');
  return [`${mark} ${String(number).padStart(width)}  ${title === '' ? '(no title)' : title}  [${said}]`, ...findings.map(findingLine)];
}

function findingLine({ severity, message, expected, place, rule }: Finding): string {
  const where = place.field === undefined ? '' : ` (${place.field})`;
  const wanted = rule === 'numbers-traced' || rule === 'numbers-kept' ? ` Expected: ${expected}.` : '';
  return `      ${severity}: ${message}${where}${wanted}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  if (errors + warnings === 0) return `In order${notes === 0 ? '' : `, with ${many(notes, 'note')}`}.`;
  return `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}.`;
}
