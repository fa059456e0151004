import type { HouseBrand } from '../../core/house/house-brand';
import type { Result } from '../../core/model/result';

/** A house's template nobody has looked at yet. */
export interface HouseOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type HouseMessage = Result<HouseBrand>;
