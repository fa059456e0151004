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
import type { FitReport } from './model/template';
import { read, type ReadInput } from './read/read';
import type { Scene } from './scene/scene';

/*
 * file or paste ─► read ─► Article ─► extract ─► Extraction ──┐  find
 *                                                             │
 *              Template + Brand + Choice ─► compose ─► Deck ──┤  brief
 *                                                             │
 *                         Deck + Brand + fonts ─► layout ─► Scene ─► check ─► Findings   stage
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

/** A deck as placed items, with what is wrong with it. While an error stands, every page says DRAFT. */
export function stage(
  deck: Deck,
  brand: Brand,
  measurer: TextMeasurer,
  created: string,
): { readonly scene: Scene; readonly findings: readonly Finding[] } {
  const input = { deck, brand, measurer, created };
  const scene = layout(input);
  const findings = [...checkDeck(deck, readNumbers), ...checkScene(scene, measurer), ...checkReading(scene, measurer)];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { scene: errors === 0 ? scene : layout({ ...input, errors }), findings };
}
