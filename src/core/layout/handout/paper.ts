/** Sheets that hand-outs are printed on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Points, upright: ISO 216 A4 and ANSI Letter. */
export const paperSize: Readonly<Record<Paper, { readonly w: number; readonly h: number }>> = {
  a4: { w: 595.28, h: 841.89 },
  letter: { w: 612, h: 792 },
};
