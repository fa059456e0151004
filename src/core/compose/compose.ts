import type { Brand } from '../model/brand';
import type { Deck } from '../model/deck';
import type { Choice } from '../model/document';
import type { Extraction } from '../model/extraction';
import type { FitReport, Template } from '../model/template';
import { answeredSlots, candidatesOf, chosenGroups, chosenIds, chosenSections } from './chosen';
import type { Briefing, Made } from './context';
import { withLedgerIds } from './ledger-ids';
import { shownFigures } from '../model/shown-figures';
import { makeSlide } from './slides';
import { standIn } from './slides/stand-in';

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
}

/**
 * Applies a template to what was chosen:
 *
 *   extractions ─► ledger ids ─► chosen figures, groups, sections ─► answered slots
 *                                       │
 *   template slides, in order ─► makeSlide (each sees what earlier ones took) ─► deck + fit
 */
export function compose(input: ComposeInput): { readonly deck: Deck; readonly fit: FitReport } {
  const extractions = input.extractions.map(withLedgerIds);
  const ticked = chosenIds(input.choices, input.extractions, 'figures');
  const candidates = candidatesOf(extractions, ticked);
  const figures = new Map(extractions.flatMap((extraction) => extraction.figures.map((figure) => [figure.id, figure])));
  const sections = chosenSections(extractions, chosenIds(input.choices, input.extractions, 'sections'));

  const start: Briefing = {
    template: input.template,
    brand: input.brand,
    today: input.today,
    occasion: input.occasion,
    extractions,
    candidates,
    groups: chosenGroups(extractions, ticked),
    sections,
    slots: answeredSlots(input.template, candidates),
    figureOf: (id) => figures.get(id),
    taken: { groups: new Set(), sections: new Set() },
  };

  let { taken } = start;
  const results = input.template.slides.map((wanted) => {
    const result = standIn(wanted, makeSlide(wanted, { ...start, taken }));
    taken = after(taken, result);
    return { wanted, result };
  });

  const slides = results.flatMap(({ result }) => (result.outcome === 'made' ? result.slides : []));
  const deck: Deck = {
    title: titleOf(extractions),
    language: extractions[0]?.article.language ?? 'en',
    marking: input.template.marking === '' ? input.brand.marking : input.template.marking,
    footer: input.template.name,
    date: input.today,
    template: { id: input.template.id, name: input.template.name },
    brand: input.brand.id,
    slides,
    ledger: [
      ...figures.values(),
      ...results.flatMap(({ result }) => (result.outcome === 'made' ? result.derivations : [])),
    ],
    sources: extractions.map(({ article, outline }) => ({
      article: article.id,
      title: outline.title,
      byline: outline.byline,
      publisher: outline.publisher,
      published: outline.published,
      name: article.name,
      hash: article.hash,
    })),
  };

  const shown = new Set(slides.flatMap(shownFigures));
  return {
    deck,
    fit: {
      slots: results.flatMap(({ wanted, result }) => result.slots.map((slot) => ({ slide: wanted.id, ...slot }))),
      dropped: results.flatMap(({ wanted, result }) =>
        result.outcome === 'dropped' ? [{ slide: wanted.id, why: result.why }] : [],
      ),
      leftOver: {
        figures: candidates.map(({ figure }) => figure.id).filter((id) => !shown.has(id)),
        sections: sections.map(({ id }) => id).filter((id) => !taken.sections.has(id)),
      },
    },
  };
}

const after = (taken: Briefing['taken'], result: Made): Briefing['taken'] =>
  result.outcome === 'dropped'
    ? taken
    : {
        groups: new Set([...taken.groups, ...result.took.groups]),
        sections: new Set([...taken.sections, ...result.took.sections]),
      };

const titleOf = (extractions: readonly Extraction[]): string =>
  extractions[0]?.outline.title ?? extractions[0]?.article.name ?? 'Briefing';
