const tie = '\u00a0';

/**
 * Ties numbers typed in running text to their currency, magnitude, unit or 'per cent', so that no
 * line ends between them: 'EUR 740', '30 million', '5 kg', '12 March'.
 */
export const tieUnits = (text: string): string =>
  text
    .replace(/\b([A-Z]{3}) (?=\d)/g, `$1${tie}`)
    .replace(
      /(\d) (?=(?:%|per ?cent|tn|bn|mn|m|k|million|billion|trillion|t|kg|g|km|m²|ha|TB|GB|MB)\b|%)/g,
      `$1${tie}`,
    );
