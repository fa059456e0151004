import { constants, deflateRawSync } from 'node:zlib';
import { handout } from '../../core/layout/handout/handout';
import type { Paper } from '../../core/layout/handout/paper';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { stage } from '../../core/pipeline';
import { writePptx } from '../../core/write/pptx/write-pptx';
import { zipWith } from '../../core/write/pptx/zip';
import type { ExportProgress } from './progress';
import type { Scene } from '../../core/scene/scene';
import type { Staged, StageOrder } from './worker-messages';

/**
 * Node's own deflate: three times as fast as any in JavaScript on a presentation's parts. Most of
 * them are small: a buffer of half their size holds the result, where the usual one is mostly empty.
 */
const zip = zipWith((bytes) =>
  deflateRawSync(bytes, { level: constants.Z_DEFAULT_COMPRESSION, chunkSize: Math.max(1024, bytes.length >> 1) }),
);

/** Lays a deck out with the bundled fonts' measures. */
export const stageDeck = ({ deck, brand, created }: StageOrder): Staged =>
  stage(deck, brand, createFontMeasurer(), created);

/** Writes a laid-out deck as a presentation. @returns the file's bytes. */
export const sceneToPptx = (
  { scene }: Staged,
  { deck }: Pick<StageOrder, 'deck'>,
  onProgress: (progress: ExportProgress) => void,
): Promise<Uint8Array> =>
  writePptx(scene, deck.ledger, deck.sources, {
    zip,
    progress: (done, of) => onProgress({ stage: 'writing', done, of }),
  });

/** The pages to hand out of a laid-out deck. */
export const handoutOf = (
  { scene, deck, brand }: Pick<StageOrder, 'deck' | 'brand'> & { readonly scene: Scene },
  paper: Paper,
): Scene => handout({ scene, deck, brand, measurer: createFontMeasurer(), paper });
