import { fromBase64 } from '../../../office/base64';
import { openPackage } from '../../../office/open-package';
import { cleanTemplate } from '../../../office/template/clean-template';
import { libraryFrame, type Parts } from '../library-parts';
import { xmlOf } from '../package/package-repair';
import { child, descend, parseXml, serializeXml } from '../xml/tree';
import type { DeckPlan } from '../plan/deck-plan';

/** Parts of pptxgenjs' own frame that a house's template need not have. */
const FRAME = ['ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml', 'ppt/notesMasters/notesMaster1.xml'];

/** Unpacked, no template that a brand carries is larger. */
const MOST_BYTES = 100_000_000;

const PRESENTATION = 'ppt/presentation.xml';
const STYLE = 'p:defaultTextStyle';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * What a deck on a house's masters begins with: the template's parts, and of the library's frame what
 * the template has not. The template is cleaned again, as a brand may come from anywhere.
 */
export async function houseParts(packed: string, plan: DeckPlan): Promise<Parts> {
  const opened = openPackage(fromBase64(packed), 'The template of the brand', /./, MOST_BYTES);
  if (!opened.ok) throw new Error(opened.failure.message);
  const parts: Parts = new Map();
  for (const [name, bytes] of cleanTemplate(opened.value).parts) parts.set(name, /\.(xml|rels)$/.test(name) ? text(bytes) : bytes);
  const frame = await libraryFrame({ ...plan, layouts: [] });
  for (const name of FRAME) {
    const content = frame.get(name);
    if (content !== undefined && !parts.has(name)) parts.set(name, content);
  }
  withTextStyle(parts, frame);
  return parts;
}

/** A template without the presentation's text styles gets the library's: text boxes take their face from there. */
function withTextStyle(parts: Parts, frame: Parts): void {
  const [own, usual] = [parts, frame].map((from) => parseXml(xmlOf(from, PRESENTATION)));
  if (own === undefined || usual === undefined || child(own, STYLE) !== undefined) return;
  own.children.push(descend(usual, STYLE));
  parts.set(PRESENTATION, serializeXml(own));
}
