import { contrastRatio } from '../../model/contrast';
import { groundBehind, type Painted } from '../../model/ground-behind';
import type { HouseLayout, HousePlaceholder } from '../../model/house';
import type { HouseBox } from './box';

/** Contrast below which a house's title cannot have been meant for the ground it stands on. */
const LEGIBLE = 3;
/** A place is looked at in as many parts across: a line of a title seldom fills it. */
const ACROSS = 16;
/** Lines that a title may take. */
const LINES = 2;
/** Height of a line, as a multiple of its size. */
const LINE = 1.2;

/** Colours so near one another that text on one reads on the others. */
const ALIKE = 1.3;

/** Where the first lines of a placeholder's text stand. */
function linesOf({ box, anchor, text }: HousePlaceholder): HouseBox {
  const h = Math.min(box.h, LINES * LINE * text.size);
  return { ...box, y: box.y + { top: 0, middle: (box.h - h) / 2, bottom: box.h - h }[anchor], h };
}

/**
 * The share of a placeholder's first lines, from where text begins, on which a colour reads on all that is
 * painted: a left-aligned title that begins on a dark band is lost, however much room there is beside it.
 */
function legibleShare(placeholder: HousePlaceholder, ink: string, painted: Painted<string>): number {
  const box = linesOf(placeholder);
  const w = box.w / ACROSS;
  const reads = Array.from({ length: ACROSS }, (_, column) =>
    groundBehind({ ...box, x: box.x + column * w, w }, painted).every((ground) => contrastRatio(ink, ground) >= LEGIBLE),
  );
  const run = (columns: readonly boolean[]): number => (columns.includes(false) ? columns.indexOf(false) : columns.length) / columns.length;
  switch (placeholder.text.align) {
    case 'left':
      return run(reads);
    case 'right':
      return run(reads.toReversed());
    case 'centre':
      return Math.min(run(reads.slice(ACROSS / 2)), run(reads.slice(0, ACROSS / 2).toReversed()));
  }
}

/** The share of a place where text in its own colour, or in black or white throughout, can be read. */
const bestShare = (placeholder: HousePlaceholder, painted: Painted<string>): number =>
  Math.max(...[placeholder.text.colour, '000000', 'FFFFFF'].map((ink) => legibleShare(placeholder, ink, painted)));

/** Whether all that lies behind a place is of one colour, or nearly. */
export function isOneGround(box: HouseBox, painted: Painted<string>): boolean {
  const behind = [...new Set(groundBehind(box, painted))];
  return behind.every((one) => behind.every((other) => contrastRatio(one, other) <= ALIKE));
}

/** How well a layout's own places for text serve for reading. */
export interface Legible {
  /** How much of the title's place can be read, in the layout's own colour; nothing without one. */
  readonly own: number;
  /** The same in the best colour. */
  readonly title: number;
  /** The same of the subtitle's place; all of it without one. */
  readonly subtitle: number;
  /** Whether all content stands on one colour. */
  readonly plain: boolean;
}

/** What of a layout's places can be read on what it paints. */
export const legibleOn = ({ title, subtitle, content, grounds, background }: Pick<HouseLayout, 'title' | 'subtitle' | 'content' | 'grounds' | 'background'>): Legible => {
  const painted = { grounds, background };
  return {
    own: title === null ? 0 : legibleShare(title, title.text.colour, painted),
    title: title === null ? 0 : bestShare(title, painted),
    subtitle: subtitle === null ? 1 : bestShare(subtitle, painted),
    plain: isOneGround(content, painted),
  };
};
