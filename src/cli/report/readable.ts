import { findAges } from '../../core/extract/find-figures';
import type { Extraction } from '../../core/model/extraction';
import type { Figure, Qualifier } from '../../core/model/figure';
import { textTable } from './text-table';

/** What was found in an article, for a person: figures in reading order, then sections and charts. */
export function readable({ article, outline, figures, groups }: Extraction): string {
  const said = [outline.byline, outline.publisher, outline.published].filter((part) => part !== null);
  const words = wordCounter(article);
  const charts = groups.filter(({ suggestion }) => suggestion !== null).length;
  return [
    outline.title,
    ...(said.length > 0 ? [said.join(' · ')] : []),
    '',
    `${counted(figures.length, 'figure')} (~ about, > over, < under, ≤ up to, ≥ at least)`,
    figureTable(figures),
    ...aside('Ages, kept apart', findAges(article).map(({ quote }) => quote)),
    ...aside('Dates', (outline.dates ?? []).map(({ iso }) => iso)),
    '',
    counted(outline.sections.length, 'section'),
    textTable(
      ['id', 'heading', 'blocks', { head: 'words', align: 'right' }],
      outline.sections.map((section) => [
        section.id,
        `${section.heading}${section.headingStated ? '' : ' (made from the text)'}`,
        span(section.blocks),
        number(words(section.blocks)),
      ]),
    ),
    '',
    charts === groups.length ? counted(charts, 'chart') : `${counted(charts, 'chart')}, ${counted(groups.length - charts, 'group')} that should be none`,
    textTable(
      ['id', 'chart', { head: 'what', widest: 48 }, 'figures', 'why'],
      groups.map((group) => [group.id, group.suggestion ?? '–', group.heading, span(group.figures), group.why]),
      90,
    ),
  ].join('\n');
}

/** One line of what is no figure but was understood; none when there is nothing. */
const aside = (name: string, found: readonly string[]): readonly string[] =>
  found.length === 0 ? [] : ['', `${name}: ${[...new Set(found)].join(' · ')}`];

function figureTable(figures: readonly Figure[]): string {
  return textTable(
    [
      'id',
      { head: 'where', widest: 20 },
      { head: 'value', align: 'right' },
      { head: 'unit', widest: 22 },
      { head: 'measures', widest: 40 },
      'as of',
      { head: 'said by', widest: 24 },
      'restates',
      { head: 'words in the text', widest: 44 },
    ],
    figures.map((figure) => [
      figure.id,
      figure.where ?? figure.block,
      `${SIGNS[figure.qualifier]}${range(figure)}`,
      figure.unit ?? '',
      figure.subject,
      figure.asOf?.iso ?? '',
      figure.attribution ?? '',
      figure.equivalentOf ?? '',
      figure.quote,
    ]),
  );
}

const SIGNS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  range: '',
  about: '~',
  over: '>',
  under: '<',
  upto: '≤',
  atleast: '≥',
};

const range = ({ value, valueHigh }: Figure): string =>
  valueHigh === null ? number(value) : `${number(value)}–${number(valueHigh)}`;

/** Every digit that was read, in groups of three: 642,300,000; a third to four places. */
const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: value % 1 !== 0 && Math.abs(value) < 1 ? 4 : 3 });

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "b3–b9" for ids that follow one another, else all of them. */
function span(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(id.slice(1)));
  const runs = numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  return ids.length > 2 && runs ? `${ids[0]}–${ids.at(-1)}` : ids.join(' ');
}

/** Counts the words of some blocks of an article. */
function wordCounter({ text, blocks }: Extraction['article']): (ids: readonly string[]) => number {
  const counts = new Map(blocks.map(({ id, start, end }) => [id, text.slice(start, end).match(/\S+/g)?.length ?? 0]));
  return (ids) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
}
