/** A page as grey values from 0 (black) to 255, row by row. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Reads a binary PGM, as pdftoppm writes it. */
export function readPgm(bytes: Uint8Array): PagePicture {
  const header = /^P5\s+(?:#[^\n]*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
  if (header === null) throw new Error('Not a grey picture');
  return { width: Number(header[1]), height: Number(header[2]), grey: bytes.subarray(header[0].length) };
}

/** How two pictures of one page differ, all in shares of full ink (0–1). */
export interface PictureDifference {
  /** Mean over the page. */
  readonly mean: number;
  /** Mean over that tile of a 16 × 9 grid which differs most. */
  readonly worstTile: number;
  /** Column and row of that tile, from 0. */
  readonly at: readonly [number, number];
}

const ACROSS = 16;
const DOWN = 9;

/**
 * Compares where the ink is. Tiles are compared by their mean, so that the same letters drawn by
 * another program, a hair beside, are the same picture.
 */
export function comparePictures(a: PagePicture, b: PagePicture): PictureDifference {
  let [sum, worstTile] = [0, 0];
  let at: readonly [number, number] = [0, 0];
  for (let row = 0; row < DOWN; row += 1) {
    for (let column = 0; column < ACROSS; column += 1) {
      const difference = Math.abs(inkIn(a, column, row) - inkIn(b, column, row));
      sum += difference;
      if (difference > worstTile) [worstTile, at] = [difference, [column, row]];
    }
  }
  return { mean: sum / (ACROSS * DOWN), worstTile, at };
}

/** Share of ink in a tile of the grid. */
function inkIn({ width, height, grey }: PagePicture, column: number, row: number): number {
  const [left, right] = [column, column + 1].map((edge) => Math.round((edge * width) / ACROSS)) as [number, number];
  const [top, bottom] = [row, row + 1].map((edge) => Math.round((edge * height) / DOWN)) as [number, number];
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) ink += 255 - (grey[y * width + x] ?? 255);
  }
  return ink / (255 * Math.max(1, (right - left) * (bottom - top)));
}
