import { finds } from '../../../model/finds';
import { likelihoodIn } from '../../../model/likelihood-words';
import type { DeckRule } from '../deck-rule';
import { ownWords, sentencesOf } from './own-words';

/** A percentage that is said of the likelihood itself: in brackets behind it, or as a chance. */
const PERCENT = /\(\s*(?:about |around |some |roughly )?(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?(?:%|per ?cent)|(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?(?:%|per ?cent)\s+(?:chance|likelihood|probability)/i;

/** A likelihood word whose percentage lies outside the band that the word stands for. */
export const likelihoodBand: DeckRule = ({ slides }) =>
  slides.flatMap((slide) =>
    ownWords(slide).flatMap(({ field, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const word = likelihoodIn(sentence);
        const percent = PERCENT.exec(sentence);
        if (word === null || percent === null) return [];
        const low = Number(percent[1] ?? percent[3]);
        const high = Number(percent[2] ?? percent[4] ?? low);
        const { words, from, to } = word.band;
        if (low >= from && high <= to) return [];
        const said = low === high ? `${low}%` : `${low}–${high}%`;
        return [
          {
            ...finds('likelihood-band', word.said, from, to, said),
            severity: 'warning' as const,
            place: { slide: slide.id, field },
            actual: `${word.said}, ${said}`,
            expected: `${words}: ${from}–${to}%`,
          },
        ];
      }),
    ),
  );
