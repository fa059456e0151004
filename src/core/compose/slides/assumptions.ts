import { cardSlotsOf } from '../../model/template-slots';
import type { Meaning } from '../../model/meaning';
import { plain, type RichText } from '../../model/rich-text';
import { made, slideBase, type Briefing, type Maker } from '../context';
import { fill, inList } from '../../model/framing/fill';
import { houseWords, withAsked } from '../wording';

/** More meanings than this in one line are a list of the template, not a gap. */
const MOST = 4;
/** Meanings that ask for whatever there is: that they found nothing says nothing. */
const ANY: ReadonlySet<Meaning> = new Set(['main-count', 'main-money', 'share', 'change', 'duration']);

/**
 * What was assumed, what is not known, and how sure the author is. What the articles themselves show
 * of it is said first: what they were asked for and are silent on, hedged values, how many sources
 * there are. What only the author can add is asked for in the notes, and on the page where nothing
 * else stands.
 */
export const assumptions: Maker<'assumptions'> = (wanted, briefing) => {
  const taken = texts(wanted.assumptions, hedged(briefing), briefing);
  const gaps = texts(wanted.gaps, [...silentOn(briefing), ...untold(briefing)], briefing);
  const basis = texts([wanted.basis], sourcesAs(briefing), briefing);
  const base = slideBase(wanted, plain(wanted.title), 'judgement');
  return made({
    ...base,
    notes: withAsked(base.notes, [...taken.asked, ...gaps.asked, ...basis.asked], briefing.words.notes),
    kind: 'assumptions',
    assumptions: taken.shown,
    gaps: gaps.shown,
    confidence: 'unrated',
    basis: basis.shown.flatMap((text, index): RichText => (index === 0 ? text : [...plain(' '), ...text])),
  });
};

/** The house's words and what is known, prompts left to the notes; prompts alone where there is nothing else. */
function texts(wordings: readonly string[], known: readonly string[], briefing: Briefing): { readonly shown: readonly RichText[]; readonly asked: readonly string[] } {
  const house = wordings.map((text) => houseWords(text, briefing));
  const said = [...house.flatMap((words) => (words.said.length === 0 ? [] : [words.said])), ...known.map(plain)];
  const asked = house.flatMap((words) => words.asked);
  return said.length > 0 ? { shown: said, asked } : { shown: asked.map((text) => [{ type: 'prompt', text }]), asked: [] };
}

/** That values are no more exact here than in the source. */
const hedged = ({ candidates, words }: Briefing): readonly string[] =>
  candidates.some(({ figure }) => figure.qualifier !== 'exact') ? [words.gaps.hedged] : [];

/** Figures that the template asks for by meaning and no article gives. */
function silentOn({ template, slots, words: { gaps, or } }: Briefing): readonly string[] {
  const asked = template.slides.flatMap(cardSlotsOf).filter(({ name, query }) => !slots.has(name) && query.meaning !== undefined && !ANY.has(query.meaning));
  const found = new Set(template.slides.flatMap(cardSlotsOf).flatMap(({ name, query }) => (slots.has(name) ? [query.meaning] : [])));
  const missing = [...new Set(asked.flatMap(({ query }) => (query.meaning === undefined || found.has(query.meaning) ? [] : [gaps.asked[query.meaning]])))].slice(0, MOST);
  return missing.length === 0 ? [] : [fill(gaps.noFigure, { asked: inList(missing, or) })];
}

/** Pages of the story that no chosen part of the articles tells. */
const untold = ({ taken, words: { gaps, or } }: Briefing): readonly string[] =>
  taken.untold.length === 0 ? [] : [fill(gaps.noPassage, { pages: inList(taken.untold.map(gaps.asClause), or) })];

/** How many sources there are, and so what none confirms. */
const sourcesAs = ({ extractions, words: { gaps } }: Briefing): readonly string[] =>
  extractions.length === 1 ? [gaps.oneSource] : [gaps.severalSources];
