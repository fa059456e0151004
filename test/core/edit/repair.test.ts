import { describe, expect, it } from 'vitest';
import { checkDeck } from '../../../src/core/check/deck/check-deck';
import { apply } from '../../../src/core/edit/apply';
import { repairCommand } from '../../../src/core/edit/repair';
import { readNumbers } from '../../../src/core/extract/find-figures';
import type { BriefingDocument } from '../../../src/core/model/document';
import type { Finding } from '../../../src/core/model/finding';
import type { LedgerEntry } from '../../../src/core/model/figure';
import type { Slide } from '../../../src/core/model/slide';
import { fig, say, slide } from '../../cases/case';
import { charted, deckOf } from '../check/deck/one-slide';
import { figure } from '../compose/figures';

const boats = figure('f1', 'over 40 boats', { value: 40, unit: 'boat', qualifier: 'over' });
const many = figure('f2', '9,000 boats', { value: 9000, unit: 'boat' });
const claim = figure('f3', '12 raids', { value: 12, unit: 'raid', attribution: 'The office' });

const documentOf = (ledger: readonly LedgerEntry[], ...slides: readonly Slide[]): BriefingDocument => ({
  format: 'lectern',
  version: 1,
  extractions: [],
  choices: [],
  fit: null,
  deck: deckOf(ledger, ...slides),
});
const findings = ({ deck }: BriefingDocument): readonly Finding[] => (deck === null ? [] : checkDeck(deck, readNumbers));

/** Applies the repair of the one finding of a rule. @returns the briefing and what is still found by that rule. */
function repaired(rule: string, document: BriefingDocument) {
  const finding = findings(document).find((one) => one.rule === rule);
  const command = finding === undefined ? null : repairCommand(finding, document);
  if (command === null) throw new Error(`${rule} offers no repair`);
  const next = apply(document, command);
  return { slide: next.deck?.slides[0], left: findings(next).filter((one) => one.rule === rule) };
}

describe('a repair settles its finding', () => {
  it('by the ledger’s number in place of a typed one', () => {
    const text = slide('context', 'one', say('A title'), { paragraphs: [say('We saw 40 boats there.')], bullets: [] });
    const { slide: next, left } = repaired('number-gate', documentOf([boats], text));
    expect(next).toMatchObject({ paragraphs: [say('We saw ', fig('f1', 'source'), ' there.')] });
    expect(left).toEqual([]);
  });

  it('by the source’s words in the notes', () => {
    const text = slide('context', 'one', say('A title'), { paragraphs: [say('Words')], bullets: [], notes: 'Say 40 boats.' });
    expect(repaired('number-gate', documentOf([boats], text))).toMatchObject({ slide: { notes: 'Say over 40 boats.' }, left: [] });
  });

  it('by a chart of another kind or scale', () => {
    const parts = [boats, many];
    expect(repaired('whole-unstated', documentOf(parts, charted('doughnut', parts)))).toMatchObject({ slide: { chart: { kind: 'bar' } }, left: [] });
    expect(repaired('far-apart', documentOf(parts, charted('bar', parts)))).toMatchObject({ slide: { chart: { scale: 'log' } }, left: [] });
  });

  it('by another standing', () => {
    const text = slide('context', 'one', say('A title'), { paragraphs: [say(fig('f3'))], bullets: [] });
    expect(repaired('claim-unmarked', documentOf([claim], text))).toMatchObject({ slide: { standing: 'reported' }, left: [] });
  });

  it('by the order of the dates, undated events staying with the one before', () => {
    const event = (date: string | null, when: string) => ({ date, when, text: say('It did') });
    const line = slide('timeline', 'one', say('Then'), { events: [event('2022', 'late'), event(null, 'after'), event('2021', 'early')] });
    const { slide: next, left } = repaired('timeline-order', documentOf([boats], line));
    expect(next?.kind === 'timeline' && next.events.map(({ when }) => when)).toEqual(['early', 'late', 'after']);
    expect(left).toEqual([]);
  });

  it('by taking the empty slide out', () => {
    const empty = slide('flow', 'one', say('How it works'), { steps: [] });
    expect(repaired('slide-empty', documentOf([boats], empty)).left).toEqual([]);
  });
});

it('a finding whose slide is gone has no repair any more', () => {
  const document = documentOf([boats], slide('flow', 'one', say('How it works'), { steps: [] }));
  const finding = findings(document).find(({ rule }) => rule === 'slide-empty');
  if (finding === undefined) throw new Error('nothing found');
  expect(repairCommand(finding, documentOf([boats]))).toBeNull();
});
