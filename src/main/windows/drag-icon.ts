import { nativeImage, type NativeImage } from 'electron';

const SIZE = 32;
/** Blue, green, red, alpha: what bitmaps are made of. */
const INK = [58, 36, 16, 255] as const;
const PAPER = [255, 255, 255, 255] as const;
const ACCENT = [116, 108, 10, 255] as const;

/** A slide with three bars, drawn here so that dragging needs no file. */
function paint(x: number, y: number): readonly number[] {
  const inside = x >= 2 && x < 30 && y >= 6 && y < 26;
  if (!inside) return [0, 0, 0, 0];
  const edge = x === 2 || x === 29 || y === 6 || y === 25;
  if (edge) return INK;
  const bar = [7, 14, 21].findIndex((left) => x >= left && x < left + 4);
  const top = [18, 14, 10][bar];
  return top !== undefined && y >= top && y < 23 ? ACCENT : PAPER;
}

let icon: NativeImage | null = null;

/** What hangs on the pointer while an exported file is dragged out of the window. */
export function dragIcon(): NativeImage {
  icon ??= nativeImage.createFromBitmap(
    Buffer.from(Array.from({ length: SIZE * SIZE }, (_, at) => [...paint(at % SIZE, Math.floor(at / SIZE))]).flat()),
    { width: SIZE, height: SIZE },
  );
  return icon;
}
