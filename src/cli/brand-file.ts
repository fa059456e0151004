import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkBrand } from '../core/check/brand/check-brand';
import { houseBrand, type HouseBrand } from '../core/house/house-brand';
import { readFailure } from '../main/storage/disk-failure';
import { BRAND, readOwnFile } from '../main/storage/own-files';
import { EXIT, refused, type Outcome } from './exit-code';

const OFFICE = /\.(pptx|potx|pptm|potm)$/i;

/** A brand from a file: a `.lectern-brand`, or the house's own .pptx or .potx; with what there is to say of it. */
export async function brandFrom(file: string): Promise<Outcome<HouseBrand>> {
  if (OFFICE.test(file)) return fromHouseTemplate(file);
  const read = await readOwnFile(file, BRAND);
  return read.ok
    ? { ok: true, value: { brand: read.value, findings: checkBrand(read.value) } }
    : refused(EXIT.unusableInput, read.failure);
}

async function fromHouseTemplate(file: string): Promise<Outcome<HouseBrand>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const unreadable = readFailure(error, file);
    return unreadable.ok ? unreadable : refused(EXIT.unusableInput, unreadable.failure);
  }
  const house = houseBrand(bytes, basename(file));
  return house.ok ? house : refused(EXIT.unusableInput, house.failure);
}
