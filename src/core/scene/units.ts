/** Points: 1/72 inch. The only length in a Scene; writers convert. */
export type Pt = number & { readonly unit: 'pt' };

/** Marks a number as points. */
export const pt = (value: number): Pt => value as Pt;

/** Points to inches. */
export const toInches = (length: Pt): number => length / 72;

/** Points to CSS pixels (96 an inch). */
export const toPixels = (length: Pt): number => (length * 96) / 72;
