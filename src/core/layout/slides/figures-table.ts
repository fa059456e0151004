import { fill } from '../../model/framing/fill';
import { plain } from '../../model/rich-text';
import type { LedgerEntry } from '../../model/figure';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { formulaOf } from '../marks/formula';
import { placeOf } from '../marks/source-words';
import { namedForm } from '../marks/named-figure';
import { richCell } from '../pieces/cells';
import type { BodyPage } from '../pieces/items';
import { tablePages } from '../pieces/table';
import { sizes } from '../text/type-scale';

/** Chosen figures as a table: the number, what it measures, the source's own words and the place. */
export function figuresTablePages(
  slide: SlideOf<'figures-table'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const entries = slide.figures.flatMap((id) => context.ledger.get(id) ?? []);
  return tablePages(
    {
      name: 'figures',
      columns: [
        { heading: context.words.list.figure, share: 20 },
        { heading: context.words.list.measures, share: 26 },
        { heading: context.words.list.words, share: 32 },
        { heading: context.words.list.where, share: 22 },
      ],
      rows: entries.map((entry, index) => {
        const field = `figures.${index}`;
        return [
          richCell([{ type: 'figure', id: entry.id, form: namedForm(entry) }], field, context, {
            lead: true,
            marks: false,
          }),
          richCell(plain(measured(entry)), field, context),
          richCell(plain(wordsOf(entry, context)), field, context, { alsoMark: [entry.id] }),
          richCell(plain(whereOf(entry, context)), field, context),
        ];
      }),
      steps: [sizes.large, sizes.body, sizes.small],
      alt: fill(context.words.list.tableAlt, { count: entries.length }),
    },
    context,
  );
}

const measured = (entry: LedgerEntry): string =>
  [entry.subject, entry.asOf?.words ?? ''].filter((part) => part !== '').join(', ');

function wordsOf(entry: LedgerEntry, { numbers, words, ledger }: LayoutContext): string {
  switch (entry.type) {
    case 'figure':
      return words.quoted(entry.quote);
    case 'derivation':
      return fill(words.list.derived, { formula: formulaOf(entry, ledger, numbers) });
    case 'signed':
      return fill(words.list.signedWhy, { reason: entry.reason });
  }
}

function whereOf(entry: LedgerEntry, context: LayoutContext): string {
  const said = entry.type === 'figure' ? (entry.attribution ?? '') : '';
  return [placeOf(entry, context), said].filter((part) => part !== '').join('; ');
}
