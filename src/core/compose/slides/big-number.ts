import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { because } from '../../model/reason';
import { plain, type RichText } from '../../model/rich-text';
import { dropped, filled, made, slideBase, titleKey, type Maker } from '../context';
import { nameOf } from '../naming/label';
import { keyOf, said } from '../story';
import { titleThatFits } from '../titles/article-title';
import { figuresTitle } from '../titles/figures-title';
import { statingTitle } from '../titles/stating-title';
import { asTitle } from '../titles/telling-title';
import { cardOf } from './cards';
import { saidInTitle } from '../slots/said-in-title';

/** One figure that carries the briefing, with the sentence it stands in. */
export const bigNumber: Maker<'big-number'> = (wanted, briefing) => {
  const figure = briefing.slots.get(wanted.card.name);
  if (figure === undefined) return dropped(wanted.card.name, because('no-meaning'));
  if (wanted.card.label === undefined && nameOf(figure) === '') return dropped(wanted.card.name, because('no-name'));
  const source = briefing.extractions.find(({ article }) => article.id === figure.article);
  const mentions = (briefing.candidates.find((candidate) => candidate.figure.id === figure.id)?.mentions ?? []).flatMap(
    (id) => briefing.figureOf(id) ?? [],
  );
  const sentence = source?.outline.sentences.find(({ start, end }) =>
    [figure, ...mentions].some((mention) => start <= mention.start && end >= mention.end),
  );
  const told = source === undefined || sentence === undefined ? null : { source, sentence };
  const titled = statingTitle([figure], 1, briefing);
  const headline = headlineOf(figure, source);
  const fresh = headline === null || briefing.taken.titles.has(titleKey(headline)) ? null : headline;
  const message = titled !== null ? asTitle(titled) : (figuresTitle([figure], briefing.words) ?? fresh);
  // What the title says whole need not stand beside the number again.
  const beside = titled?.whole === true && titled.sentence === told?.sentence ? null : told;
  return made(
    {
      ...slideBase(wanted, message ?? plain(wanted.title), 'fact'),
      subtitle: message === null ? [] : plain(wanted.title),
      kind: 'big-number',
      card: cardOf(figure, briefing, wanted.card.label),
      points: beside === null ? [] : [said(beside.source, beside.sentence)],
    },
    {
      slots: [filled(wanted.card.name, [figure.id], `The source says “${figure.quote}”.`)],
      took: { sentences: [beside, titled].flatMap((one) => (one === null ? [] : [keyOf(one.source, one.sentence)])) },
    },
  );
};

/** The article's title, where that is what names the figure. */
const headlineOf = ({ quote }: Figure, source: Extraction | undefined): RichText | null =>
  source !== undefined && saidInTitle(source.outline.title, quote) ? titleThatFits(source) : null;
