import { formatFigure } from '../../model/figure-format';
import { assertNever } from '../../model/result';
import { figuresIn, type RichText, type TextSpan } from '../../model/rich-text';
import type { TextRun } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { markRuns } from '../marks/mark-runs';
import { tieUnits } from './tie-units';
import { styledRun, type TextStyle } from './text-style';

interface RunOptions {
  /** Path of the slide field, or null for furniture. */
  readonly field: string | null;
  /** False where a mark would not serve: continued titles, the list of sources itself. */
  readonly marks?: boolean;
  /** Further figures whose marks stand at the end, such as a card's own number. */
  readonly alsoMark?: readonly string[];
  /** Colour of prompts; quiet unless what is behind needs another. */
  readonly promptColour?: TextStyle['colour'];
}

/**
 * Slide text as styled runs: figures in the numbers's number style, prompts as quiet italics in
 * brackets, and the reference marks of all its figures raised at the end.
 */
export function richRuns(
  rich: RichText,
  style: TextStyle,
  options: RunOptions,
  context: LayoutContext,
): readonly TextRun[] {
  const runs = rich.map((span, index) => {
    const run = spanRun(span, style, options, context);
    return span.type === 'figure' && opensSentence(rich, index) ? capitalised(run) : run;
  });
  if (options.marks === false) return runs;
  const ids = [...(options.alsoMark ?? []), ...figuresIn(rich)];
  const marks = markRuns(ids, style, options.field, context);
  return marks.length > 0 && endsInNumber(runs)
    ? [...runs, styledRun('\u00a0', style, { field: options.field }), ...marks]
    : [...runs, ...marks];
}

function spanRun(
  span: TextSpan,
  style: TextStyle,
  { field, promptColour }: RunOptions,
  { numbers, ledger }: LayoutContext,
): TextRun {
  switch (span.type) {
    case 'text':
      return styledRun(tieUnits(flat(span.text)), strong(style, span.strong), { field });
    case 'figure': {
      const entry = ledger.get(span.id);
      const text = entry === undefined ? '?' : formatFigure(entry, span.form, numbers);
      return styledRun(tieUnits(flat(text)), strong(style, span.strong), {
        field,
        figure: span.id,
      });
    }
    case 'prompt':
      return styledRun(
        `[${flat(span.text)}]`,
        { ...style, bold: false, italic: true, colour: promptColour ?? 'quiet' },
        { field },
      );
    default:
      return assertNever(span);
  }
}

/** A mark right after a number or its unit would read as an exponent: '163.4 t³'. */
const endsInNumber = (runs: readonly TextRun[]): boolean =>
  /\d[\d\p{L}%²³]*$|\d[\u00a0 ]\p{L}{1,3}[²³]?$/u.test(runs.map((run) => run.text).join(''));

/** True for a span that words follow and none precede in its sentence. */
function opensSentence(rich: RichText, index: number): boolean {
  if (rich.length === 1) return false;
  const before = rich[index - 1];
  return before === undefined || (before.type === 'text' && /[.!?]\s*$/.test(before.text));
}

/** 'about 1,000 arrests' → 'About 1,000 arrests' */
const capitalised = (run: TextRun): TextRun => ({
  ...run,
  text: run.text.charAt(0).toUpperCase() + run.text.slice(1),
});

const strong = (style: TextStyle, isStrong: true | undefined): TextStyle =>
  isStrong === true ? { ...style, bold: true, colour: 'ink' } : style;

/** Most texts: nothing in them that a paragraph could not hold. */
const FLAT = /^[^\u0000-\u001f\u007f\u2028\u2029]*$/;

/** One paragraph: line ends and control characters become spaces. */
const flat = (text: string): string =>
  FLAT.test(text) ? text : text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\u0000-\u001f\u007f]/g, '');

/** The words alone, as a title in an outline has them. */
export const plainText = (runs: readonly TextRun[]): string =>
  runs
    .filter((run) => !run.raised)
    .map((run) => run.text)
    .join('')
    .trim();
