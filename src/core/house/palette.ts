import type { Palette } from '../model/brand';
import { changedColour } from '../model/colour-change';
import { contrastRatio, leastContrast } from '../model/contrast';
import type { HouseTheme } from './theme';

/** WCAG 2.2, 1.4.11. */
const SHAPE = 3;

/** Warnings must look like warnings in every house. */
const CAUTION = 'B45F06';
const DANGER = 'A62B23';

/** `share` of one colour on another, in sRGB. */
function mix(on: string, behind: string, share: number): string {
  const channel = (at: number): string => {
    const value = parseInt(on.slice(at, at + 2), 16) * share + parseInt(behind.slice(at, at + 2), 16) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}

/** The colour moved towards `towards` in small steps until it stands out enough from every ground. */
function standingOut(colour: string, grounds: readonly string[], towards: string, least: number): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const tried = mix(colour, towards, share);
    if (grounds.every((ground) => contrastRatio(tried, ground) >= least)) return tried;
  }
  return towards;
}

/**
 * The colour made darker, or on a dark ground lighter, until it stands out, as PowerPoint makes the
 * variants of a theme's colour: so that it stays one. `last` where even the darkest does not.
 */
function shadedUntil(colour: string, grounds: readonly string[], last: string, least: number): string {
  const darker = strongest(grounds[0] ?? colour) === '000000';
  for (let kept = 1; kept > 0.1; kept -= 0.05) {
    const tried = changedColour(colour, [{ name: 'lumMod', amount: kept }, ...(darker ? [] : [{ name: 'lumOff', amount: 1 - kept }])]);
    if (grounds.every((ground) => contrastRatio(tried, ground) >= least)) return tried;
  }
  return last;
}

/** A quiet version of the text that can still be read on both grounds. */
const quietOf = (text: string, background: string, mist: string): string => {
  for (let share = 0.55; share < 1; share += 0.05) {
    const tried = mix(text, background, share);
    if (contrastRatio(tried, background) >= leastContrast && contrastRatio(tried, mist) >= leastContrast) return tried;
  }
  return text;
};

/** The house's colours by what they are used for, as its slides show them. */
export interface HouseColours {
  readonly background: string;
  readonly text: string;
  /** Titles; null where the house has no colour of its own for them. */
  readonly ink: string | null;
  readonly accent: string | null;
  /** False where the background is a picture: then only the text's own colour is sure to be read. */
  readonly plain: boolean;
  /** The cover's ground and the text on it; null for the ink with light text. */
  readonly cover: { readonly background: string; readonly text: string } | null;
}

/** What a theme alone says. */
export const coloursOf = ({ colours, background, text }: HouseTheme): HouseColours => {
  const ground = colours[background] ?? 'FFFFFF';
  return {
    background: ground,
    text: colours[text] ?? strongest(ground),
    ink: colours.dk2 ?? null,
    accent: colours.accent1 ?? null,
    plain: true,
    cover: null,
  };
};

const strongest = (on: string): string => (contrastRatio(on, '000000') >= contrastRatio(on, 'FFFFFF') ? '000000' : 'FFFFFF');

/**
 * A brand's roles from a house's colours. They are kept where they can be read and moved
 * towards the text or the background only as far as contrast asks.
 */
export function paletteOf({ background, text: writing, ink: titles, accent, plain, cover }: HouseColours): Palette {
  const text = standingOut(writing, [background], strongest(background), 7);
  const second = titles ?? text;
  const ink = contrastRatio(second, background) >= 7 ? second : text;
  const tinted = mix(text, background, 0.04);
  // On a middling ground a tint may cost the little contrast there is.
  const mist = contrastRatio(text, tinted) >= leastContrast ? tinted : background;
  const white = contrastRatio('FFFFFF', ink) >= leastContrast ? 'FFFFFF' : '000000';
  const ground = cover?.background ?? ink;
  const onGround = cover === null ? white : standingOut(cover.text, [ground], strongest(ground), leastContrast);
  const quietOnGround = mix(onGround, ground, 0.78);
  return {
    background,
    ink,
    text,
    quiet: plain ? quietOf(text, background, mist) : text,
    line: mix(text, background, plain ? 0.18 : 0.6),
    mist,
    // Text in the accent stands on the background, and white text on the accent.
    accent: plain ? shadedUntil(accent ?? ink, [background, white], ink, leastContrast) : ink,
    caution: standingOut(CAUTION, [background], text, leastContrast),
    danger: standingOut(DANGER, [background], text, leastContrast),
    onDark: white,
    context: mix(text, background, plain ? 0.38 : 0.7),
    coverBackground: ground,
    coverText: onGround,
    coverQuiet: contrastRatio(quietOnGround, ground) >= leastContrast ? quietOnGround : onGround,
    coverAccent: shadedUntil(accent ?? onGround, [ground], onGround, SHAPE),
  };
}
