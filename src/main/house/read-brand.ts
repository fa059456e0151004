import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkBrand } from '../../core/check/brand/check-brand';
import type { HouseBrand } from '../../core/house/house-brand';
import { done, failed, type Result } from '../../core/model/result';
import { readFailure } from '../storage/disk-failure';
import { BRAND, readOwnFile } from '../storage/own-files';
import { houseInWorker } from './house-in-worker';

/** Files that hold a house's masters. */
export const OFFICE_EXTENSIONS = ['potx', 'pptx', 'potm', 'pptm'] as const;

/** Larger files are refused before they are read into memory. */
const LARGEST_BYTES = 100_000_000;

/** A brand from a `.lectern-brand` or from the house's own .potx or .pptx, with what there is to say of it. */
export async function readBrand(path: string, houseWorker: string): Promise<Result<HouseBrand>> {
  const name = basename(path);
  if (!OFFICE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`))) {
    const brand = await readOwnFile(path, BRAND);
    return brand.ok ? done({ brand: brand.value, findings: checkBrand(brand.value) }) : brand;
  }
  try {
    if ((await stat(path)).size > LARGEST_BYTES) return failed('too-large:house', name);
    return await houseInWorker(houseWorker, { name, bytes: await readFile(path) });
  } catch (error) {
    return readFailure(error, path);
  }
}
