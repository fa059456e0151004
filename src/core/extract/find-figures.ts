import type { Article, Block } from '../model/article';
import type { Figure, FigureField, Grounds } from '../model/figure';
import { decimalMarkOf } from './figures/digits';
import { readSentence } from './figures/grammar';
import type { Mention, Reading } from './figures/reading';
import { sentencesOf } from './figures/sentence';
import type { Sentence } from './figures/sentence';

/** Sentences of a block; a table's cells stand for themselves. */
function sentencesIn(article: Article, block: Block): readonly Sentence[] {
  const common = { text: article.text, block: block.id, kind: block.kind, decimal: decimalMarkOf(article.language) };
  const spans = block.rows?.flat() ?? [block];
  return spans.flatMap(({ start, end }) => sentencesOf({ ...common, start, end }));
}

const isMention = (reading: Reading): reading is Mention => reading.type === 'mention';

/**
 * Every figure of an article in reading order: exact words and place, value, unit, qualifier,
 * subject, date, source and what it restates. Numbers that say neither how much nor how many
 * (dates, ages, telephone numbers, names) are left out.
 */
export function findFigures(article: Article): readonly Figure[] {
  const figures: Figure[] = [];
  for (const block of article.blocks) {
    for (const sentence of sentencesIn(article, block)) {
      const mentions = readSentence(sentence).filter(isMention);
      const offset = figures.length + 1;
      for (const [index, mention] of mentions.entries()) {
        const parent = mentions.findIndex((other) => other.first === mention.equivalentOf);
        figures.push(asFigure(article, sentence, mention, `f${offset + index}`, parent < 0 ? null : `f${offset + parent}`));
      }
    }
  }
  return figures;
}

function asFigure(article: Article, sentence: Sentence, mention: Mention, id: string, equivalentOf: string | null): Figure {
  const { tokens, text } = sentence;
  const start = tokens[mention.from]?.start ?? 0;
  const end = tokens[mention.to]?.end ?? start;
  const grounds: Partial<Record<FigureField, Grounds>> = mention.grounds;
  return {
    type: 'figure',
    id,
    article: article.id,
    block: sentence.block,
    start,
    end,
    quote: text.slice(start, end),
    number: { start: tokens[mention.first]?.start ?? start, end: tokens[mention.last]?.end ?? end },
    value: mention.value,
    valueHigh: mention.valueHigh,
    kind: mention.kind === 'bare' ? 'count' : mention.kind,
    unit: mention.unit,
    qualifier: mention.qualifier,
    hedge: mention.hedge,
    subject: mention.subject,
    asOf: mention.asOf,
    attribution: mention.attribution,
    equivalentOf,
    grounds,
  };
}
