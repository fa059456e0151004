import { compose, type ComposeInput } from './compose/compose';
import { checkDeck } from './check/deck/check-deck';
import { checkReading, checkScene } from './check/scene/check-scene';
import { extract } from './extract/extract';
import { readNumbers } from './extract/figures/read-numbers';
import { layout } from './layout/layout';
import type { TextMeasurer } from './scene/text-measurer';
import type { Brand } from './model/brand';
import type { Deck } from './model/deck';
import type { Choice } from './model/document';
import type { Extraction } from './model/extraction';
import type { Finding } from './model/finding';
import { done, type Result } from './model/result';
import type { FitReport } from './model/fit';
import { read, type ReadInput } from './read/read';
import type { Scene } from './scene/scene';

/*
 * file or paste ─► read ─► Article ─► extract ─► Extraction ──┐  find
 *                                                             │
 *              Template + Brand + Choice ─► compose ─► Deck ──┤  brief
 *                                                             │
 *                         Deck + Brand + fonts ─► layout ─► Scene ─► check ─► Findings   stage: checked, placed, staged
 *
 * Writing is left to who has a file system: write/pptx and write/html take the Scene.
 */

/** An article's bytes → all that was found in it. */
export async function find(
  input: ReadInput,
  hash: (bytes: Uint8Array) => string,
): Promise<Result<Extraction>> {
  const article = await read(input, hash);
  return article.ok ? done(extract(article.value)) : article;
}

/** Every figure and section of an extraction, ticked. */
export const everything = ({ article, figures, outline }: Extraction): Choice => ({
  article: article.id,
  figures: figures.map(({ id }) => id),
  sections: outline.sections.map(({ id }) => id),
});

/** The chosen figures and sections in a template's shape. */
export const brief = (input: ComposeInput): { readonly deck: Deck; readonly fit: FitReport } =>
  compose(input);

/** A deck to be laid out, in a brand and its measures. */
export interface StageInput {
  readonly deck: Deck;
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  /** ISO 8601 date-time for the files' properties. */
  readonly created: string;
}

/** A deck as placed items, with what is wrong with it. */
export interface Staged {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
}

/** What is wrong with what a deck says, however it is laid out. */
export const checked = (deck: Deck): readonly Finding[] => checkDeck(deck, readNumbers);

/** A deck as placed items, with what is wrong with how they are placed. */
export function placed(input: StageInput): Staged {
  const scene = layout(input);
  const { measurer } = input;
  return { scene, findings: [...checkScene(scene, measurer), ...checkReading(scene, measurer)] };
}

/** Both together. While an error stands, every page says DRAFT. */
export function staged(input: StageInput, inDeck: readonly Finding[], { scene, findings: inScene }: Staged): Staged {
  const findings = [...inDeck, ...inScene];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { scene: errors === 0 ? scene : layout({ ...input, errors }), findings };
}

/** A deck as placed items, with all that is wrong with it. */
export function stage(deck: Deck, brand: Brand, measurer: TextMeasurer, created: string): Staged {
  const input = { deck, brand, measurer, created };
  return staged(input, checked(deck), placed(input));
}
