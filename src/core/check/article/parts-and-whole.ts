import type { Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** How the words between a whole and its first part bind them, and what the parts must then come to. */
type Bond = 'some' | 'all';

/** 'Of the 120 boats, 80 were': what stands before the whole, at the head of a sentence or clause. */
const OF = /(?:^|[.!?;:,]\s+|^\s*(?:and|but)\s+)(?:of|out of|among)\s+(?:(?:the|these|those|all|its|their|our)\s+)*(?:more than\s+)?$/i;

/** '120 boats, of which 80', '120 boats, including 80': some of the whole. */
const SOME = /(?:\bof\s+(?:which|whom|them|these|those)|,?\s*\bincluding)(?:\s+(?:the|some|all))?\s*$/i;

/** '120 boats, made up of 80': all of the whole. */
const ALL = /\b(?:made up of|composed of|consisting of|comprising|comprised of|(?:split|divided|broken down) into)\s+$/i;

/** Words after which a number is no further part: compared, repeated, or of another time. */
const TURN = /\b(?:up|down|than|compared|before|after|earlier|previous\w*|last year|while|whereas|but|who|per|each|total\w*|average|worth|bringing|leaving|some of|of (?:which|whom|them|these|those)|including)\b|[;:()]|[.!?]\s/i;

/** Between two parts stand a few words at most, and a comma or an 'and'. */
const LONGEST_GAP = 70;

/** What rounding may take from a sum of amounts, as a share of it; counts are not rounded. */
const ROUNDING = 0.01;

const isPlain = ({ valueHigh, qualifier }: Figure): boolean => valueHigh === null && qualifier === 'exact';

/** A bare number counts what the whole counts; one with a noun of its own may count something else. */
const counts = (whole: Figure, part: Figure): boolean => part.kind === whole.kind && (part.unit === whole.unit || /^[\d.,\s]+$/.test(part.quote));

interface Split {
  readonly whole: Figure;
  readonly bond: Bond;
  readonly parts: readonly [Figure, ...Figure[]];
}

function bondOf(text: string, whole: Figure, first: Figure): Bond | null {
  const between = text.slice(whole.end, first.start);
  if (between.length > LONGEST_GAP * 2 || /[.!?;]\s/.test(between)) return null;
  if (ALL.test(between)) return 'all';
  if (SOME.test(between)) return 'some';
  const headed = OF.test(text.slice(Math.max(0, whole.start - 40), whole.start).replace(/^.*\n/s, ''));
  return headed && /,\s*(?:the\s+)?$/.test(between) ? 'some' : null;
}

/** The parts that follow a whole in its sentence. */
function splitAt(text: string, figures: readonly Figure[], at: number): readonly Split[] {
  const [whole, first] = [figures[at], figures[at + 1]];
  if (whole === undefined || first === undefined || first.block !== whole.block || whole.kind === 'percent' || whole.valueHigh !== null) return [];
  const bond = bondOf(text, whole, first);
  const share = first.kind === 'percent' && first.unit === '%';
  if (bond === null || !isPlain(first) || (!share && !counts(whole, first))) return [];
  const parts: [Figure, ...Figure[]] = [first];
  for (const next of figures.slice(at + 2)) {
    const between = text.slice(parts.at(-1)?.end ?? 0, next.start);
    const joined = next.block === whole.block && between.length <= LONGEST_GAP && /,|\band\b/.test(between) && !TURN.test(between);
    if (!joined || !isPlain(next) || (share ? next.kind !== 'percent' : !counts(whole, next)) || next.equivalentOf !== null) break;
    parts.push(next);
  }
  return [{ whole, bond, parts }];
}

const sumOf = (parts: readonly Figure[]): number => Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12));

/** 'EUR 19,000,000', '130%', '130' */
const inUnit = (value: number, { kind, unit }: Figure): string => {
  const digits = value.toLocaleString('en', { maximumFractionDigits: 3 });
  return kind === 'percent' ? `${digits}%` : kind === 'money' && unit !== null ? `${unit} ${digits}` : digits;
};

/** What is wrong with a split, in words; null when its parts fit. */
function faultOf({ whole, bond, parts }: Split): Omit<Finding, 'place' | 'actual'> | null {
  const [first] = parts;
  const isShare = first.kind === 'percent';
  const most = isShare ? 100 : whole.value;
  const slack = isShare ? 2 : whole.kind === 'count' ? 0 : most * ROUNDING;
  const sum = sumOf(parts);
  const open = !isShare && whole.qualifier !== 'exact';
  const beyond = parts.find(({ value }) => value > most);
  if (beyond !== undefined && !open) {
    return { ...finds('parts-and-whole:part', beyond.quote, whole.quote), severity: 'warning', expected: `at most ${isShare ? '100%' : whole.quote}` };
  }
  if (open || parts.length < 2) return null;
  const quotes = parts.map(({ quote }) => quote);
  if (bond === 'all' && Math.abs(sum - most) > slack) return { ...finds('parts-and-whole:unequal', whole.quote, quotes, inUnit(sum, first)), severity: 'warning', expected: whole.quote };
  if (sum > most + slack) return { ...finds('parts-and-whole:beyond', whole.quote, quotes, inUnit(sum, first)), severity: 'note', expected: `at most ${isShare ? '100%' : whole.quote}` };
  return null;
}

/** Parts of a whole, named together in one sentence, that come to more than the whole or do not make it up. */
export const partsAndWhole: ArticleRule = ({ article, figures, outline }) => {
  const said = figures.filter(({ block, equivalentOf }) => !outline.boilerplate.includes(block) && equivalentOf === null);
  return said.flatMap((_, at) => splitAt(article.text, said, at)).flatMap((split) => {
    const fault = faultOf(split);
    if (fault === null) return [];
    const last = split.parts.at(-1) ?? split.whole;
    return [
      {
        ...fault,
        place: { article: article.id, figure: split.whole.id, start: split.whole.start, end: last.end },
        actual: String(sumOf(split.parts)),
      },
    ];
  });
};
