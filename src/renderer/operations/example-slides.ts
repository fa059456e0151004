import { chartOf } from '../../core/compose/charts';
import { exampleSlide } from '../../core/edit/example-slide';
import { isSameMention } from '../../core/edit/ledger';
import type { Deck } from '../../core/model/deck';
import type { Extraction } from '../../core/model/extraction';
import type { Figure } from '../../core/model/figure';
import type { ChartContent, Slide, SlideKind } from '../../core/model/slide';

/** No kind of slide shows more charts than these. */
const CHARTS = 2;

/** A slide of each kind, with the deck's own figures where the kind shows figures. */
export function exampleSlides(
  kinds: readonly SlideKind[],
  { ledger }: Deck,
  extractions: readonly Extraction[],
): readonly Slide[] {
  const charts: ChartContent[] = [];
  for (const extraction of extractions) if (charts.length < CHARTS) charts.push(...chartsOf(extraction, ledger));
  return kinds.map((kind) => exampleSlide(kind, `slide-${kind}`, ledger, charts));
}

/** The charts that an article's figures allow, in the ids of the deck's ledger. */
function chartsOf({ groups, figures }: Extraction, ledger: Deck['ledger']): readonly ChartContent[] {
  const entries = ledger.filter((entry): entry is Figure => entry.type === 'figure');
  const inLedger = new Map(
    figures.flatMap((figure) => {
      const entry = entries.find((one) => isSameMention(one, figure));
      return entry === undefined ? [] : [[figure.id, entry] as const];
    }),
  );
  return groups.flatMap((group) => {
    const taken = group.figures.map((id) => inLedger.get(id)?.id ?? null);
    if (taken.includes(null)) return [];
    const renamed = { ...group, figures: taken.flatMap((id) => id ?? []), total: null };
    return chartOf(renamed, (id) => entries.find((entry) => entry.id === id)) ?? [];
  });
}
