import type { Printable, PrintPiece } from '../../../core/scene/printable';

/** A stretch of a deck's slides, to be printed by itself. */
export interface PrintPart {
  readonly pieces: readonly PrintPiece[];
  readonly slides: number;
  /** Ids of the slides of the other parts, to which links may lead. */
  readonly elsewhere: readonly string[];
}

/**
 * The first Chromium that prints in linear time; the one before takes four times as long for twice
 * the slides. From here on prints are tagged, and tags run through the whole document.
 */
const LINEAR = 118;

/** A deck in the parts that this Chromium ('114.0.5735.106') prints best: one, or a piece at a time. */
export function partsOf({ pieces, slides }: Pick<Printable, 'pieces' | 'slides'>, chromium: string): readonly PrintPart[] {
  const ids = slides.map(({ id }) => id);
  if (Number.parseInt(chromium, 10) >= LINEAR || pieces.length < 2) return [{ pieces, slides: ids.length, elsewhere: [] }];
  let first = 0;
  return pieces.map((piece, nth) => {
    const before = pieces.slice(0, nth + 1);
    const [from, to] = [first, first + piece.slides];
    first = to;
    return {
      // What earlier pieces brought is not on a page of its own.
      pieces: [{ ...piece, rules: before.map(({ rules }) => rules).join('\n'), faces: before.flatMap(({ faces }) => faces) }],
      slides: piece.slides,
      elsewhere: [...ids.slice(0, from), ...ids.slice(to)],
    };
  });
}
