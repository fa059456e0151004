const tie = '\u00a0';

/**
 * Ties numbers in running text to their currency and to the word that follows them, so that no line
 * ends between the two: 'EUR 740', '30 million', '6,558 arrests', '12 March', '5 %'. A year opens
 * what follows as any word does and is left loose.
 */
export const tieUnits = (text: string): string =>
  !/\d/.test(text)
    ? text
    : text
        .replace(/\b([A-Z]{3}) (?=\d)/g, `$1${tie}`)
        .replace(/(\b[\d.,]*\d) (?=%|\p{L})/gu, (all, number: string) =>
          isYear(number) ? all : `${number}${tie}`,
        );

const isYear = (number: string): boolean => /^(1[89]|20)\d{2}$/.test(number);
