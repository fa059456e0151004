import type { RichText } from '../../model/rich-text';
import { made, slideBase, type Briefing, type Maker, type Took } from '../context';
import { passagesOf, type Room } from '../slots/passages';
import { wording } from '../wording';
import { namedArticle } from '../titles/article-title';

/** The house's wording with this briefing's figures in it and what the source says on it; `took` are the passages. */
function wordsFor(briefing: Briefing, room: Room = 'cell'): { readonly say: (text: string) => RichText; readonly took: () => Took } {
  const article = namedArticle(briefing);
  const passages = passagesOf(briefing, room);
  return {
    say: (text) => wording(text, { slots: briefing.slots, words: briefing.words, article, passage: passages.find }),
    took: () => ({ passages: passages.found() }),
  };
}

const title = (wanted: { readonly title: string }): RichText => [{ type: 'text', text: wanted.title }];

/** Why this is before the committee and what it is asked to decide. */
export const purpose: Maker<'purpose'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'purpose',
    purpose: say(wanted.purpose),
    decisions: wanted.decisions.map(say),
  }, { took: took() });
};

/** Opens a part of the deck. */
export const divider: Maker<'divider'> = (wanted) =>
  made({ ...slideBase(wanted, title(wanted), 'fact'), kind: 'divider' });

/** Who takes part and in which role. */
export const actors: Maker<'actors'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'actors',
    actors: wanted.actors.map(({ name, role, detail }) => ({ name: say(name), role: say(role), detail: say(detail) })),
  }, { took: took() });
};

/** Which law or rule bears on this. */
export const legalBasis: Maker<'legal-basis'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'legal-basis',
    rows: wanted.rows.map(({ instrument, provision, effect }) => ({
      instrument: say(instrument),
      provision: say(provision),
      effect: say(effect),
    })),
  }, { took: took() });
};

/** What the article means for the house. */
export const soWhat: Maker<'so-what'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing, 'point');
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'so-what',
    points: wanted.points.map(({ heading, text }) => ({ heading: say(heading), text: say(text) })),
  }, { took: took() });
};

/** Risks on the five by five matrix. */
export const exposure: Maker<'exposure'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'exposure',
    risks: wanted.risks.map(({ name, likelihood, impact, reason }) => ({ name: say(name), likelihood, impact, reason: say(reason) })),
  }, { took: took() });
};

/** Controls, their gaps and root causes. */
export const controlGap: Maker<'control-gap'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'control-gap',
    rows: wanted.rows.map(({ control, gap, rootCause, rating }) => ({
      control: say(control),
      gap: say(gap),
      rootCause: say(rootCause),
      rating,
    })),
  }, { took: took() });
};

/** What should be done, by whom and when. */
export const recommendations: Maker<'recommendations'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'recommendations',
    rows: wanted.rows.map(({ risk, whyNow, action, exposure: rating, owner, due }) => ({
      risk: say(risk),
      whyNow: say(whyNow),
      action: say(action),
      exposure: rating,
      owner: say(owner),
      due: say(due),
    })),
  }, { took: took() });
};

/** Ways forward with what speaks for and against each. */
export const options: Maker<'options'> = (wanted, briefing) => {
  const { say, took } = wordsFor(briefing);
  return made({
    ...slideBase(wanted, title(wanted), 'judgement'),
    kind: 'options',
    options: wanted.options.map(({ name, advantages, drawbacks, preferred }) => ({
      name: say(name),
      advantages: advantages.map(say),
      drawbacks: drawbacks.map(say),
      preferred,
    })),
  }, { took: took() });
};

/** Every figure shown, its exact words and place. */
export const sources: Maker<'sources'> = (wanted, briefing) =>
  made({
    ...slideBase(wanted, title(wanted), 'fact'),
    kind: 'sources',
    alsoList: [],
    method: wordsFor(briefing).say(wanted.method),
  });
