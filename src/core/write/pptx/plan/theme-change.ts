import { changedColour, hslOf, type ColourChange } from '../../../model/colour-change';

/** How far what PowerPoint draws may be from what the scene has, in each channel of 255. */
const TOLERANCE = 1;
/** More than this and the colour is not the theme's any more: another theme would turn it into something loud. */
const MOST_SATURATED = 2;

/**
 * What makes a theme's colour into another, as PowerPoint writes it in a file: `lumMod` and `lumOff`
 * as for its own lighter and darker variants, and before them what thinning with the paper does to hue and
 * saturation. Null where the wanted colour is neither a lighter or darker one nor on the way from the
 * base to one of the grounds.
 */
export function changesTo(wanted: string, base: string, grounds: readonly string[]): readonly ColourChange[] | null {
  // Every theme's colour can be made white or black: that says nothing of it.
  if ([0, 1].includes(hslOf(wanted).lightness)) return null;
  const light = lightened(wanted, base);
  if (draws(wanted, base, light)) return light;
  if (!grounds.some((ground) => isBetween(wanted, base, ground))) return null;
  const [from, to] = [hslOf(base), hslOf(wanted)];
  if (from.saturation === 0 || to.saturation > MOST_SATURATED * from.saturation) return null;
  const muted = [amount('satMod', to.saturation / from.saturation), ...light];
  if (draws(wanted, base, muted)) return muted;
  const turned = [amount('hueOff', (to.hue - from.hue) / 6), ...muted];
  return draws(wanted, base, turned) ? turned : null;
}

/** Darker, or lighter, as far as the wanted colour is. */
function lightened(wanted: string, base: string): readonly ColourChange[] {
  const [from, to] = [hslOf(base).lightness, hslOf(wanted).lightness];
  if (to === from) return [];
  if (to < from) return [amount('lumMod', to / from)];
  const kept = (1 - to) / (1 - from);
  return kept === 0 ? [amount('lumOff', 1)] : [amount('lumMod', kept), amount('lumOff', 1 - kept)];
}

/** Hundredths of a percent are exact enough. */
const amount = (name: string, share: number): ColourChange => ({ name, amount: Math.round(share * 10_000) / 10_000 });

const draws = (wanted: string, base: string, changes: readonly ColourChange[]): boolean => {
  const drawn = channels(changedColour(base, changes));
  return channels(wanted).every((channel, at) => Math.abs(channel - (drawn[at] ?? 0)) <= TOLERANCE);
};

/** Whether a colour is a share of one on another, as scenes mix them. */
function isBetween(wanted: string, base: string, ground: string): boolean {
  const [mixed, one, other] = [wanted, base, ground].map(channels) as [Channels, Channels, Channels];
  const long = one.reduce((sum, channel, at) => sum + (channel - (other[at] as number)) ** 2, 0);
  if (long === 0) return false;
  const share = one.reduce((sum, channel, at) => sum + (channel - (other[at] as number)) * ((mixed[at] as number) - (other[at] as number)), 0) / long;
  return share > 0 && share < 1 && mixed.every((channel, at) => Math.abs(channel - ((one[at] as number) * share + (other[at] as number) * (1 - share))) <= TOLERANCE);
}

type Channels = readonly number[];

const channels = (hex: string): Channels => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
