import { findAges } from '../../core/extract/find-figures';
import type { Extraction } from '../../core/model/extraction';

/** The JSON that `lectern inspect --json` prints: a contract that other programs rely on. */
export function inspection({ article, outline, figures, groups }: Extraction) {
  return {
    article: {
      title: outline.title,
      standfirst: outline.standfirst,
      byline: outline.byline,
      publisher: outline.publisher,
      published: outline.published,
      language: article.language,
      text: article.text,
      blocks: article.blocks.map(({ id, kind, start, end }) => ({ id, kind, start, end })),
      boilerplate: outline.boilerplate,
    },
    figures: figures.map((figure) => ({
      id: figure.id,
      quote: figure.quote,
      start: figure.start,
      end: figure.end,
      block: figure.block,
      where: figure.where ?? null,
      value: figure.value,
      valueHigh: figure.valueHigh,
      kind: figure.kind,
      unit: figure.unit,
      qualifier: figure.qualifier,
      hedge: figure.hedge,
      subject: figure.subject,
      asOf: figure.asOf?.iso ?? null,
      asOfWords: figure.asOf?.words ?? null,
      attribution: figure.attribution,
      equivalentOf: figure.equivalentOf,
      grounds: figure.grounds,
    })),
    ages: findAges(article),
    dates: outline.dates ?? [],
    sections: outline.sections.map(({ id, heading, blocks }) => ({ id, heading, blocks })),
    sentences: outline.sentences,
    quotations: outline.quotations,
    charts: groups.map(({ id, bond, heading, unit, figures: members, labels, total, suggestion, why, refusals }) => ({
      id,
      bond,
      heading,
      unit,
      figures: members,
      labels,
      total,
      suggestion,
      why,
      refusals,
    })),
  };
}
