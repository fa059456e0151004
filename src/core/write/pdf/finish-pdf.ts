import { done, type Result } from '../../model/result';
import type { Scene, SceneSlide } from '../../scene/scene';
import { markArtifacts } from './artifacts';
import type { Codec } from './codec';
import { joinFiles } from './join-files';
import { describeLinks, namePlaces } from './links';
import { setOutline } from './outline';
import { readPdf, type PdfFile } from './pdf-file';
import { setProperties, type PdfProperties } from './properties';
import { mendTags } from './tags';
import { writeFile } from './write-file';

/** What a finished file says of its deck. */
export interface PdfDeck extends PdfProperties, Pick<Scene, 'size'> {
  readonly slides: readonly Pick<SceneSlide, 'id' | 'title'>[];
}

/**
 * What Chromium leaves out of the PDF it prints, added afterwards:
 *
 *     parts ─► objects, joined ─► outline ─► tags mended ─► the rest marked as artifacts
 *                                                       └► links in words ─► properties ─► bytes, packed
 *
 * The pages look the same. The same print of the same deck gives the same bytes: dates come from
 * the deck. Fails with 'pdf-not-understood', and then what was printed can be used as it is.
 *
 * @param parts the prints of the slides, in order: one, or several of a long deck
 */
export function finishPdf(parts: readonly Uint8Array[], deck: PdfDeck, codec: Codec): Result<Uint8Array> {
  const files: PdfFile[] = [];
  for (const bytes of parts) {
    const read = readPdf(bytes);
    if (!read.ok) return read;
    files.push(read.value);
  }
  return done(finishFiles(files, deck, codec));
}

/** The same of parts that were read already. They are used up. */
export function finishFiles([file, ...others]: readonly PdfFile[], deck: PdfDeck, codec: Codec): Uint8Array {
  if (file === undefined) throw new Error('A PDF has at least one part.');
  joinFiles(file, others);
  setOutline(file, deck.slides);
  mendTags(file);
  markArtifacts(file, codec);
  describeLinks(file, deck.slides);
  namePlaces(file, deck);
  setProperties(file, deck);
  return writeFile(file, codec);
}
