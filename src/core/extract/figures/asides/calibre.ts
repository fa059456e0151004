import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';

const SIZES = new Set(['mm', 'calibre', 'caliber', 'cal', 'gauge', 'bore']);
const FIREARMS = new Set(
  ('ammunition ammo round rounds bullet bullets cartridge cartridges shell shells casing casings pistol pistols handgun handguns ' +
    'rifle rifles gun guns weapon weapons firearm firearms shotgun shotguns revolver revolvers submachine semi-automatic glock beretta luger parabellum magazine magazines').split(' '),
);
/** How far behind its size a weapon may stand, in tokens. */
const REACH = 4;

/** "9mm ammunition", "a 12-gauge shotgun", ".45 calibre": the bore names the weapon, it measures nothing told. */
export const calibre: Reader = ({ tokens }, { first, last, form }) => {
  if (form !== 'digits') return null;
  const at = isDash(tokens[last + 1]) ? last + 2 : last + 1;
  const size = tokens[at];
  if (size === undefined || !SIZES.has(size.lower)) return null;
  if (size.lower !== 'mm') return aside('name', tokens[first - 1]?.text === '.' && !tokens[first]?.spaced ? first - 1 : first, at);
  for (let next = at + 1; next <= at + REACH && tokens[next]?.kind !== 'mark'; next += 1) {
    if (FIREARMS.has(tokens[next]?.lower ?? '')) return aside('name', first, at);
  }
  return null;
};
