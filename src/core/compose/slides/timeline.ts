import { fill } from '../../model/framing/fill';
import { inOrderOfDate } from '../../model/iso-date';
import { because } from '../../model/reason';
import { plain, type RichText } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Briefing, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { nameable, named, opening } from '../naming/named';
import { said, standsAlone, wordsOfSentence } from '../story';
import { shortened } from '../titles/shortened';

const FEWEST = 3;
const MOST = 6;
/** Longest sentence, in characters, that stands at one point of a line. */
const LONGEST = 120;

/** Words before a date that make it a limit or a period: nothing happened on it. */
const LIMIT = /\b(?:by|for|until|till|before|since|from|to|than)(?: the)?(?: end| start| beginning| middle)?(?: of)? ?$/i;


interface Event {
  readonly iso: string;
  readonly words: string;
  readonly text: RichText;
  readonly figures: readonly string[];
  readonly weight: number;
}

/** What happened when: sentences that state a date, and dated figures; left out below three different dates. */
export const timeline: Maker<'timeline'> = (wanted, briefing) => {
  const events = [...datedFigures(briefing), ...datedSentences(briefing)]
    .sort((a, b) => b.weight - a.weight)
    .filter((event, index, all) => index === all.findIndex(({ iso }) => iso === event.iso))
    .slice(0, MOST)
    .sort((a, b) => inOrderOfDate(a.iso, b.iso));
  if (events.length < FEWEST) return dropped('dates', because('too-few-dates'));
  const [first, last] = [events[0], events.at(-1)].map((event) => (event?.words ?? '').replace(/^(?=(?:end|start|beginning|middle) )/i, 'the '));
  return made(
    {
      ...slideBase(wanted, plain(fill(briefing.words.titles.dates, { first: first ?? '', last: last ?? '' })), 'fact'),
      subtitle: plain(wanted.title),
      kind: 'timeline',
      events: events.map(({ iso, words, text }) => ({ date: iso, when: sentenceCase(words), text })),
    },
    { slots: [filled('dates', events.flatMap(({ figures }) => figures), 'Events and figures to which the source gives a date.')] },
  );
};

/** Chosen figures whose date the source states. */
const datedFigures = ({ candidates, figureOf }: Briefing): readonly Event[] =>
  candidates
    .flatMap(({ mentions, importance }) =>
      mentions.flatMap((id) => {
        const figure = figureOf(id);
        return figure === undefined ? [] : [{ figure, importance }];
      }),
    )
    .filter(({ figure }) => figure.equivalentOf === null && nameable(figure) && figure.grounds.asOf?.how === 'stated')
    .flatMap(({ figure, importance }) =>
      figure.asOf === null
        ? []
        : [{ ...figure.asOf, text: opening(named(figure)), figures: [figure.id], weight: 1 + importance }],
    );

/** Sentences of the chosen sections that hold exactly one date, on which something happened, as short as they can be. */
const datedSentences = ({ sections }: Briefing): readonly Event[] =>
  sections.flatMap(({ source, sentences }) =>
    sentences.flatMap((sentence): Event[] => {
      const inside = (source.outline.dates ?? []).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const [date, another] = inside;
      if (date === undefined || another !== undefined || !standsAlone(source, sentence)) return [];
      // Words in somebody's mouth need their speaker.
      if (/^["“„«»]/.test(wordsOfSentence(source, sentence))) return [];
      if (LIMIT.test(source.article.text.slice(sentence.start, date.start))) return [];
      const parts = shortened(source.article.text, sentence, LONGEST);
      // The event keeps its date, and its words as they stand.
      const [only, further] = parts ?? [];
      if (only === undefined || further !== undefined || only.start > date.start || only.end < date.end) return [];
      return [{ iso: date.iso, words: date.words, text: said(source, only.end - only.start < sentence.end - sentence.start - 1 ? only : sentence), figures: [], weight: sentence.weight }];
    }),
  );
