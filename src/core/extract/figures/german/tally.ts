import { decided } from '../reading';
import type { Refiner } from '../reading';
import { germanNoun } from './nouns';

const TALLIES = new Set(['zahl', 'anzahl']);
const OWNS = new Set(['der', 'an', 'von']);

/** "Die Zahl der Anzeigen stieg von 1.130 auf 1.480": the bare numbers count what the sentence numbers. */
export const germanTally: Refiner = (readings, sentence) => {
  const { language, tokens, cell } = sentence;
  if (language !== 'de' || cell !== null || !readings.some((reading) => reading.type === 'mention' && reading.kind === 'bare')) return readings;
  const at = tokens.findIndex(({ lower }, index) => TALLIES.has(lower) && OWNS.has(tokens[index + 1]?.lower ?? ''));
  const noun = at < 0 ? null : germanNoun(tokens, at + 2);
  if (noun === null) return readings;
  return readings.map((reading) =>
    reading.type === 'mention' && reading.kind === 'bare' && reading.first > at && Number.isInteger(reading.value)
      ? decided(reading, 'settle', 'inferred', { kind: 'count', unit: noun.unit })
      : reading,
  );
};
