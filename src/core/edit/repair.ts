import { quoteOrNumber } from '../model/ledger-words';
import type { BriefingDocument } from '../model/document';
import type { Finding, RepairedChart } from '../model/finding';
import type { LedgerEntry } from '../model/figure';
import type { ChartContent, Slide } from '../model/slide';
import { assertNever } from '../model/result';
import type { Command } from './command';
import { pointing } from './commands/sign-number';
import { textAt } from './field';

/** The command that puts a finding right; null when it has no repair, or its place is no longer there. */
export function repairCommand({ repair, place }: Finding, { deck }: BriefingDocument): Command | null {
  const slide = deck?.slides.find(({ id }) => id === place.slide);
  if (repair === undefined || slide === undefined || deck === null) return null;
  switch (repair.repair) {
    case 'point-to-figure': {
      const entry = deck.ledger.find(({ id }) => id === repair.figure);
      return entry === undefined ? null : pointed(slide, place.field ?? '', repair.words, entry);
    }
    case 'change-chart': {
      const { kind, scale } = repair;
      const next = withChart(slide, repair.chart, (chart) => ({ ...chart, kind, scale }));
      return next === null ? null : { do: 'edit-slide', slide: next, field: `${repair.chart}.kind` };
    }
    case 'mark-standing':
      return { do: 'edit-slide', slide: { ...slide, standing: repair.standing }, field: 'standing' };
    case 'sort-events':
      return slide.kind === 'timeline' ? { do: 'edit-slide', slide: sorted(slide), field: 'events' } : null;
    case 'remove-slide':
      return { do: 'remove-slides', slides: [slide.id] };
    default:
      return assertNever(repair);
  }
}

/** Typed words that become the ledger's number: a pointer on the slide, its exact words in the notes. */
function pointed(slide: Slide, field: string, words: string, entry: LedgerEntry): Command | null {
  if (field === 'notes') {
    const notes = slide.notes.replace(words, () => quoteOrNumber(entry));
    return notes === slide.notes ? null : { do: 'set-notes', slide: slide.id, notes };
  }
  const text = textAt(slide, field);
  if (text === null) return null;
  const next = pointing(text, words, { id: entry.id, form: 'source' });
  return next === text ? null : { do: 'set-text', slide: slide.id, field, text: next };
}

function withChart(slide: Slide, at: RepairedChart, change: (chart: ChartContent) => ChartContent): Slide | null {
  if (slide.kind === 'chart' && at === 'chart') return { ...slide, chart: change(slide.chart) };
  if (slide.kind !== 'compare' || at === 'chart') return null;
  return { ...slide, [at]: { ...slide[at], chart: change(slide[at].chart) } };
}

/** In the order of their dates; events without a date stay behind the one they stood behind. */
function sorted(slide: Extract<Slide, { kind: 'timeline' }>): Slide {
  let last = '';
  const dated = slide.events.map((event, index) => {
    last = event.date ?? last;
    return { event, index, date: last };
  });
  dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
  return { ...slide, events: dated.map(({ event }) => event) };
}
