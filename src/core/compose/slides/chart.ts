import type { Group } from '../../model/group';
import { because } from '../../model/reason';
import { fillRich } from '../../model/framing/fill';
import { plain, type RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { Derivation, Figure } from '../../model/figure';
import { chartOf } from '../charts';
import { dropped, filled, slideBase, type Briefing, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { freeGroups } from '../slots/free-groups';
import { chartTitle } from '../titles/chart-title';
import { chartTakeaway } from '../takeaway/chart-takeaway';
import { houseWords, inTurn, withAsked } from '../wording';

/** One chart a fitting group: the message its figures bear, the chart, and what can be computed from it; what it means for the house is asked for in the notes. */
export const chart: Maker<'chart'> = (wanted, briefing) => {
  const groups = freeGroups(wanted.group, briefing).slice(0, wanted.upTo);
  if (groups.length === 0) return dropped('group', because('no-figures-together'));
  const textOf = (id: string): string => briefing.extractions.find(({ article }) => article.id === id)?.article.text ?? '';
  const drawn = groups.flatMap((group, index) => slideOf(group, index) ?? []);
  return {
    outcome: 'made',
    slides: drawn.map(({ slide }) => slide),
    derivations: drawn.flatMap(({ derivations }) => derivations),
    slots: groups.map((group) => filled('group', group.figures, group.why)),
    took: { groups: groups.map(({ id }) => id), sections: [] },
  };

  function slideOf(
    group: Group,
    index: number,
  ): { readonly slide: SlideOf<'chart'>; readonly derivations: readonly Derivation[] } | null {
    const message = chartTitle(group, namedIn(briefing), textOf, group.id, briefing.words);
    const content = chartOf(group, namedIn(briefing), message?.points);
    if (content === null) return null;
    const id = index === 0 ? wanted.id : `${wanted.id}-${group.id}`;
    const plainTitle: RichText = [{ type: 'text', text: groups.length > 1 || index > 0 ? sentenceCase(group.heading) : wanted.title }];
    const base = slideBase(wanted, message?.title ?? plainTitle, 'fact', id);
    const shows = chartTakeaway(group, briefing.figureOf, group.id, briefing.words.takeaways);
    const house = houseWords(wanted.soWhat, briefing);
    return {
      derivations: [...(message?.derivations ?? []), ...(shows?.derivations ?? [])],
      slide: {
        ...base,
        notes: withAsked(base.notes, house.asked, briefing.words.notes),
        section: index === 0 ? wanted.section : null,
        kind: 'chart',
        chart: content,
        soWhat: inTurn([shows?.text ?? [], house.said]),
        readWithCare: readWithCare(group, briefing),
      },
    };
  }
};

/** Figures with the names that the briefing gives their quantities. */
const namedIn =
  ({ figureOf, candidates }: Briefing) =>
  (id: string): Figure | undefined => {
    const figure = figureOf(id);
    const quantity = candidates.find(({ mentions }) => mentions.includes(id));
    return figure === undefined || quantity === undefined ? figure : { ...figure, subject: quantity.figure.subject };
  };

/** What a reader must know before trusting the picture: hedges, restated currencies, what was left out and why. */
function readWithCare(group: Group, { figureOf, extractions, words: { care } }: Briefing): RichText {
  const figures = group.figures.flatMap((id) => figureOf(id) ?? []);
  const hedged = figures.filter(({ qualifier }) => qualifier !== 'exact');
  const undated = figures.filter(({ grounds }) => grounds.asOf?.finder === 'so-far');
  const restated = extractions
    .flatMap((extraction) => extraction.figures)
    .filter(({ equivalentOf }) => equivalentOf !== null && group.figures.includes(equivalentOf));
  const spans: RichText[] = [];
  if (hedged.length > 0) {
    spans.push(plain(care.hedged));
  }
  if (undated.length > 0) {
    spans.push(plain(care.undated));
  }
  if (restated.length > 0) {
    const pairs = restated.flatMap((other, index): RichText => [
      ...(index === 0 ? [] : plain('; ')),
      { type: 'figure', id: other.equivalentOf ?? '', form: 'value' },
      ...plain(' = '),
      { type: 'figure', id: other.id, form: 'value' },
    ]);
    spans.push(fillRich(care.restates, { pairs }));
  }
  if (figures[0]?.kind === 'mass') {
    spans.push(plain(care.weights));
  }
  return inTurn(spans);
}
