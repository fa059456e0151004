import { deckLanguage, type DeckLanguage } from '../model/framing/deck-language';
import { framingIn } from '../model/framing/framing';
import { spokenIn } from '../model/spoken-template';
import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { Choice } from '../model/document';
import type { Extraction } from '../model/extraction';
import type { LedgerEntry } from '../model/figure';
import { withSharesApportioned } from '../model/apportion';
import { shownFigures } from '../model/shown-figures';
import type { FitReport } from '../model/fit';
import type { Template } from '../model/template';
import { answeredSlots, candidatesOf, chosenGroups, chosenIds, chosenSections } from './chosen';
import type { Briefing, Taken } from './context';
import { fitOf } from './fit';
import { jobsOf, labelled } from './jobs';
import { withLedgerIds } from './ledger-ids';
import { opened } from './openings';
import { makeSlide } from './slides';
import { withStanding } from './standing';
import { standIn } from './slides/stand-in';
import { unwritten } from './slides/unwritten';
import { after, type Outcome } from './taken';
import { deckTitle } from './titles/article-title';

/** What a deck is made from. */
export interface ComposeInput {
  readonly template: Template;
  /** In the order the articles were added. */
  readonly extractions: readonly Extraction[];
  readonly choices: readonly Choice[];
  readonly brand: Brand;
  /** ISO 8601 date of the briefing. */
  readonly today: string;
  /** 'Risk & Assurance Committee'; empty when the user gave none. */
  readonly occasion: string;
  /** Language that frames the deck; the first article's when absent. */
  readonly language?: DeckLanguage;
}

const NOTHING_TAKEN: Taken = {
  groups: new Set(),
  sections: new Set(),
  sentences: new Set(),
  passages: new Map(),
  numbers: new Set(),
  charted: new Set(),
  titles: new Set(),
  untold: [],
};

/**
 * Applies a template to what was chosen:
 *
 *   extractions ─► ledger ids ─► chosen figures, groups, sections ─► answered slots
 *                                       │
 *   template slides, in order ─► makeSlide (each sees what earlier ones took) ─► deck + fit
 */
export function compose(input: ComposeInput): { readonly deck: Deck; readonly fit: FitReport } {
  const extractions = input.extractions.map(withLedgerIds);
  const figures = new Map(extractions.flatMap((extraction) => extraction.figures.map((figure) => [figure.id, figure])));
  const chosen = chosenIds(input.choices, input.extractions, 'figures');
  const candidates = candidatesOf(extractions, chosen);
  const tag = input.extractions[0]?.article.language ?? 'en';
  const language = input.language === undefined || deckLanguage(tag) === input.language ? tag : input.language;
  const template = spokenIn(input.template, deckLanguage(language));
  const { story: words } = framingIn(deckLanguage(language));
  const start: Briefing = {
    template,
    words,
    brand: input.brand,
    today: input.today,
    occasion: input.occasion,
    extractions,
    candidates,
    groups: chosenGroups(extractions, chosen),
    sections: chosenSections(extractions, chosenIds(input.choices, input.extractions, 'sections')),
    slots: answeredSlots(template, candidates),
    figureOf: (id) => figures.get(id),
    taken: NOTHING_TAKEN,
  };

  let { taken } = start;
  const outcomes: Outcome[] = [];
  for (const job of jobsOf(template.slides, start)) {
    const briefing = { ...job.briefing, taken };
    const result = labelled(standIn(job.wanted, unwritten(job.wanted, makeSlide(job.wanted, briefing)), briefing), job, extractions.length > 1);
    outcomes.push({ wanted: job.wanted, result });
    taken = after(taken, job.wanted, result);
  }

  const slides = opened(outcomes).map((slide) => withStanding(slide, start));
  const derivations = outcomes.flatMap(({ result }) => (result.outcome === 'made' ? result.derivations : []));
  const ledger: readonly LedgerEntry[] = withSharesApportioned([...figures.values(), ...derivations]);
  const deck: Deck = {
    title: deckTitle(template, extractions),
    language,
    marking: template.marking === '' ? input.brand.marking : template.marking,
    footer: template.name,
    date: input.today,
    template: { id: template.id, name: template.name },
    brand: input.brand.id,
    slides,
    ledger,
    sources: extractions.map(({ article, outline }) => ({
      article: article.id,
      language: article.language,
      title: outline.title,
      byline: outline.byline,
      publisher: outline.publisher,
      published: outline.published,
      name: article.name,
      hash: article.hash,
    })),
  };
  return { deck, fit: fitOf(outcomes, start, taken, new Set(slides.flatMap(shownFigures))) };
}
