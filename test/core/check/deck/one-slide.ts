import { checkDeck } from '../../../../src/core/check/deck/check-deck';
import { readNumbers } from '../../../../src/core/extract/find-figures';
import type { Deck } from '../../../../src/core/model/deck';
import type { LedgerEntry } from '../../../../src/core/model/figure';
import type { Finding } from '../../../../src/core/model/finding';
import type { ChartContent, Slide } from '../../../../src/core/model/slide';
import { caseOf, say, slide } from '../../../cases/case';
import { figure } from '../../compose/figures';

/** A marked deck of the given slides over the given ledger. */
export const deckOf = (ledger: readonly LedgerEntry[], ...slides: readonly Slide[]): Deck => ({
  ...caseOf('under test', ...slides).deck,
  footer: '',
  ledger: ledger.length === 0 ? [figure('f0', 'nothing')] : ledger,
});

/** What one rule finds in slides over a ledger. */
export const foundBy = (rule: string, ledger: readonly LedgerEntry[], ...slides: readonly Slide[]): readonly Finding[] =>
  checkDeck(deckOf(ledger, ...slides), readNumbers).filter((finding) => finding.rule === rule);

/** A chart slide over a ledger, one row an entry, in the ledger's order. */
export const charted = (
  kind: ChartContent['kind'],
  ledger: readonly LedgerEntry[],
  change: Partial<ChartContent> = {},
): Slide =>
  slide('chart', 'chart', say('How it stands'), {
    chart: {
      kind,
      measure: 'Things counted',
      series: [''],
      rows: ledger.map(({ id }, index) => ({ label: `Row ${'ABCDEFGH'[index] ?? ''}`, date: null, note: '', cells: [id] })),
      highlight: [],
      order: 'given',
      total: null,
      scale: 'linear',
      alt: '',
      ...change,
    },
    soWhat: [],
    readWithCare: [],
  });
