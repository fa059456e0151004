import type { DeckLanguage } from '../core/model/framing/deck-language';
import { checkBriefing } from '../core/check/briefing/check-briefing';
import { bestTemplate } from '../core/compose/best-template';
import type { Brand } from '../core/model/brand';
import type { Deck } from '../core/model/deck';
import type { Choice } from '../core/model/document';
import type { Extraction } from '../core/model/extraction';
import type { Finding } from '../core/model/finding';
import type { FitReport } from '../core/model/fit';
import type { Template } from '../core/model/template';
import { brief, everything } from '../core/pipeline';
import type { Scene } from '../core/scene/scene';
import { secondFor, type SecondThread } from '../main/export/beside/second-thread';
import { stageBeside } from '../main/export/beside/stage-beside';
import { openArticle } from './article-file';
import { EXIT, refused, type Outcome } from './exit-code';
import type { Parse } from './parse/parse-in-worker';
import type { Stopwatch } from './stopwatch';

/** A briefing ready to be written. */
export interface Briefing {
  readonly extractions: readonly Extraction[];
  readonly deck: Deck;
  readonly brand: Brand;
  readonly fit: FitReport;
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  /** The thread beside this one that helped to make it, and helps to write it; null for a short deck. Who writes the briefing ends it. */
  readonly second: SecondThread | null;
}

export interface BriefingOrder {
  /** The one that fits the articles best is taken. */
  readonly templates: readonly [Template, ...Template[]];
  readonly brand: Brand;
  /** Ids of figures and sections; null for all. */
  readonly only: readonly string[] | null;
  /** Null takes the template's. */
  readonly marking: string | null;
  readonly occasion: string;
  /** Null takes the article's. */
  readonly language: DeckLanguage | null;
  /** ISO 8601 date-time. */
  readonly now: string;
  /** File of the built worker that long decks have beside them; null for none. */
  readonly secondWorker: string | null;
}

/** What `--only` ticks; ids that the article does not have are refused by name. */
function choiceOf(extraction: Extraction, only: readonly string[] | null): Outcome<Choice> {
  const all = everything(extraction);
  if (only === null) return { ok: true, value: all };
  const unknown = only.filter((id) => !all.figures.includes(id) && !all.sections.includes(id));
  if (unknown.length > 0) {
    return refused(EXIT.wrongUse, {
      code: 'unknown-id',
      message: `The article has no ${unknown.join(', ')}.`,
      hint: 'lectern inspect lists the ids of its figures and sections.',
    });
  }
  const ticked = (ids: readonly string[]): readonly string[] => ids.filter((id) => only.includes(id));
  return { ok: true, value: { article: all.article, figures: ticked(all.figures), sections: ticked(all.sections) } };
}

/** Reads the articles' files and makes one briefing of them. */
export async function briefingOf(files: readonly string[], order: BriefingOrder, watch: Stopwatch, parse: Parse): Promise<Outcome<Briefing>> {
  const extractions: Extraction[] = [];
  for (const [index, file] of files.entries()) {
    const opened = await watch.time('read and extract', () => openArticle(file, parse, `a${index + 1}`));
    if (!opened.ok) return opened;
    extractions.push(opened.value);
  }
  return makeBriefing(extractions, order, watch);
}

/** From what was found to a laid-out deck with its findings. */
async function makeBriefing(
  extractions: readonly Extraction[],
  order: BriefingOrder,
  watch: Stopwatch,
): Promise<Outcome<Briefing>> {
  const choices: Choice[] = [];
  for (const extraction of extractions) {
    const choice = choiceOf(extraction, order.only);
    if (!choice.ok) return choice;
    choices.push(choice.value);
  }
  const { deck: composed, fit } = await watch.time('compose', () =>
    brief({
      template: bestTemplate(order.templates, extractions, choices) ?? order.templates[0],
      extractions,
      choices,
      brand: order.brand,
      today: order.now.slice(0, 10),
      occasion: order.occasion,
      ...(order.language === null ? {} : { language: order.language }),
    }),
  );
  const deck = order.marking === null ? composed : { ...composed, marking: order.marking };
  const second = secondFor(deck, order.secondWorker);
  const { scene, findings } = await watch.time('layout and check', () => stageBeside({ deck, brand: order.brand, created: order.now }, second));
  const beside = await watch.time('layout and check', () => checkBriefing({ deck, extractions, fit }));
  return { ok: true, value: { extractions, deck, brand: order.brand, fit, scene, findings: [...findings, ...beside], second } };
}
