const DASH = String.raw`(?:\s*\([^()\n]{1,40}\))?\s*(?:[–—-]{1,2}|:)\s+(?=["“„]?\p{Lu})`;
/** 'GENEVA, 3 July 2023 – ', '17 September 2025 - ', 'July 3, 2023 (Dublin): ' */
const DATED = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’'-]*(?:[ ,]+\p{L}[\p{L}.’'-]*){0,4},?\s+)?\(?(?:\p{L}+day,?\s+)?(?:\d{1,2}\.?\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4}\)?${DASH}`, 'u');
/** 'MADRID, Spain (Wire) — ' */
const PLACED = new RegExp(String.raw`^\p{Lu}{3,}[\p{Lu}\s.’'-]*(?:,[^–—:\n-]{0,40})?${DASH}`, 'u');

/** How many characters of a story's opening only say where and when it was written: they are no part of what it tells. */
export const datelineLength = (opening: string): number => (DATED.exec(opening) ?? PLACED.exec(opening))?.[0].length ?? 0;
