import { beforeAll, describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../../src/core/check/briefing/check-briefing';
import { extract } from '../../../../src/core/extract/extract';
import type { Extraction } from '../../../../src/core/model/extraction';
import type { TextSpan } from '../../../../src/core/model/rich-text';
import type { Slide } from '../../../../src/core/model/slide';
import type { FitReport } from '../../../../src/core/model/fit';
import { fig, say, slide } from '../../../cases/case';
import { article } from '../../extract/sample-article';
import { deckOf } from '../deck/one-slide';

let extraction: Extraction;
beforeAll(async () => {
  extraction = extract(
    await article(
      '# Harbour raid\n\n## In the north\n\nPolice held 240 people in the northern harbour.\n\n## In the south\n\nThey seized 12 boats on the southern shore.\n',
      'md',
    ),
  );
});

const showing = (...pieces: readonly (string | TextSpan)[]): Slide =>
  slide('context', `s${pieces.length}`, say('A title'), { paragraphs: [say(...pieces)], bullets: [] });
const found = (slides: readonly Slide[], fit: FitReport | null = null) =>
  checkBriefing({ deck: deckOf(extraction.figures, ...slides), extractions: [extraction], fit }).map(({ rule, message }) => `${rule}: ${message}`);

describe('a deck beside its articles', () => {
  it('names the figures and the sections that are on no slide', () => {
    expect(found([showing(fig('f1'))])).toEqual([
      'figures-unused: 1 of 2 figures is on no slide: “12 boats”.',
      'sections-unused: Nothing of one section is on a slide: “In the south”.',
    ]);
  });

  it('takes a section for used when its words or its figures are shown', () => {
    expect(found([showing(fig('f1'), ' and ', fig('f2'))])).toEqual([]);
    expect(found([showing(fig('f1')), showing('They seized ', fig('f2'), ' on the southern shore.')])).toEqual([]);
  });

  it('names a figure that is said again and again', () => {
    const five = Array.from({ length: 5 }, (_, index) => ({ ...showing(fig('f1'), ' and ', fig('f2')), id: `s${index}` }));
    expect(found(five)).toContain('figure-repeated: “240 people” is on 5 slides.');
    expect(found(five.slice(0, 4))).toEqual([]);
  });

  it('names what the template asked for and the article has not', () => {
    const slot = { slide: 'one', with: [], why: 'No such figure.' };
    const fit: FitReport = {
      slots: [
        { ...slot, slot: 'cash-seized', state: 'empty' },
        { ...slot, slot: 'arrests', state: 'filled' },
      ],
      dropped: [],
      leftOver: { figures: [], sections: [] },
    };
    const slides = [showing(fig('f1'), ' and ', fig('f2'))];
    expect(found(slides, fit)).toEqual(['slots-empty: The article has nothing for 1 of the template’s 2 slots: cash seized.']);
    const page = { ...fit, slots: fit.slots.map((one) => ({ ...one, slot: 'narrative', page: 'Why it happened' })) };
    expect(found(slides, page)).toEqual(['slots-empty: The article has nothing for 1 of the template’s 2 slots: “Why it happened”.']);
  });
});
