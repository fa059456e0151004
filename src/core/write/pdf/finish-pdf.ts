import { done, type Result } from '../../model/result';
import type { Scene } from '../../scene/scene';
import { markArtifacts } from './artifacts';
import type { Codec } from './codec';
import { describeLinks } from './links';
import { setOutline } from './outline';
import { readPdf } from './pdf-file';
import { setProperties } from './properties';
import { mendTags } from './tags';
import { writeFile } from './write-file';

/**
 * What Chromium leaves out of the PDF it prints, added afterwards:
 *
 *     bytes ─► objects ─► outline ─► tags mended ─► the rest marked as artifacts
 *                                                └► links in words ─► properties ─► bytes, packed
 *
 * The pages look the same. The same print of the same scene gives the same bytes: dates come from
 * the scene. Fails with 'pdf-not-understood', and then the bytes can be used as they are.
 */
export function finishPdf(bytes: Uint8Array, scene: Scene, codec: Codec): Result<Uint8Array> {
  const read = readPdf(bytes);
  if (!read.ok) return read;
  const file = read.value;
  setOutline(file, scene.slides);
  mendTags(file);
  markArtifacts(file, codec);
  describeLinks(file, scene.slides);
  setProperties(file, scene);
  return done(writeFile(file, codec));
}
