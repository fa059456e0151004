import { done, type Result } from '../../model/result';
import type { Scene } from '../../scene/scene';
import { markArtifacts } from './artifacts';
import type { Codec } from './codec';
import { joinFiles } from './join-files';
import { describeLinks, namePlaces } from './links';
import { setOutline } from './outline';
import { readPdf, type PdfFile } from './pdf-file';
import { setProperties } from './properties';
import { mendTags } from './tags';
import { writeFile } from './write-file';

/**
 * What Chromium leaves out of the PDF it prints, added afterwards:
 *
 *     parts ─► objects, joined ─► outline ─► tags mended ─► the rest marked as artifacts
 *                                                       └► links in words ─► properties ─► bytes, packed
 *
 * The pages look the same. The same print of the same scene gives the same bytes: dates come from
 * the scene. Fails with 'pdf-not-understood', and then what was printed can be used as it is.
 *
 * @param parts the prints of the slides, in order: one, or several of a long deck
 */
export function finishPdf(parts: readonly Uint8Array[], scene: Scene, codec: Codec): Result<Uint8Array> {
  const files: PdfFile[] = [];
  for (const bytes of parts) {
    const read = readPdf(bytes);
    if (!read.ok) return read;
    files.push(read.value);
  }
  const [file, ...others] = files;
  if (file === undefined) throw new Error('A PDF has at least one part.');
  joinFiles(file, others);
  setOutline(file, scene.slides);
  mendTags(file);
  markArtifacts(file, codec);
  describeLinks(file, scene.slides);
  namePlaces(file, scene);
  setProperties(file, scene);
  return done(writeFile(file, codec));
}
