import type { LedgerEntry } from '../../model/figure';
import type { Slide } from '../../model/slide';
import type { TemplateSlide } from '../../model/template';
import { asked, askedEach, plainWords } from './prompts';
import { cardSlot, groupLike, queryLike } from './queries';

/** One of something that a list must hold at least one of. */
const orOne = <T>(list: readonly T[], one: T): readonly T[] => (list.length === 0 ? [one] : list);

/** What a slide that no template made would ask of another article. */
export function templateSlideOf(
  slide: Slide,
  ledger: readonly LedgerEntry[],
  id: string,
): TemplateSlide {
  const title = plainWords(slide.title) || 'Untitled';
  const base = { id, required: false, title, section: slide.section, guidance: slide.notes };
  switch (slide.kind) {
    case 'cover':
    case 'divider':
    case 'timeline':
    case 'quotation':
    case 'source-comparison':
      return { ...base, kind: slide.kind };
    case 'purpose':
      return {
        ...base,
        kind: slide.kind,
        purpose: asked(slide.purpose, 'Purpose'),
        decisions: askedEach(slide.decisions, 'Decision'),
      };
    case 'bottom-line':
      return {
        ...base,
        kind: slide.kind,
        cards: slide.cards.slice(0, 3).map((card, index) => cardSlot(card, index, id, ledger)),
        points: Math.max(1, Math.min(4, slide.points.length)),
      };
    case 'key-figures': {
      const cards = slide.cards.slice(0, 6).map((card, index) => cardSlot(card, index, id, ledger));
      return { ...base, kind: slide.kind, cards, upTo: Math.max(1, cards.length) };
    }
    case 'big-number':
      return { ...base, kind: slide.kind, card: cardSlot(slide.card, 0, id, ledger) };
    case 'chart':
      return {
        ...base,
        kind: slide.kind,
        group: groupLike(slide.chart, ledger),
        upTo: 1,
        soWhat: asked(slide.soWhat, 'So what'),
      };
    case 'compare':
      return {
        ...base,
        kind: slide.kind,
        left: groupLike(slide.left.chart, ledger),
        right: groupLike(slide.right.chart, ledger),
        takeaway: asked(slide.takeaway, 'Takeaway'),
      };
    case 'figures-table': {
      const first = ledger.find((entry) => slide.figures.includes(entry.id));
      const query = first === undefined ? {} : { kinds: queryLike(first).kinds ?? [] };
      return { ...base, kind: slide.kind, query, upTo: Math.max(1, Math.min(40, slide.figures.length)) };
    }
    case 'context':
    case 'flow':
      return { ...base, kind: slide.kind, narrative: {} };
    case 'actors': {
      const actors = slide.actors.map(({ name, role, detail }) => ({
        name: asked(name, 'Name'),
        role: asked(role, 'Role'),
        detail: asked(detail, 'Detail'),
      }));
      return { ...base, kind: slide.kind, actors: orOne(actors, { name: '[Name]', role: '[Role]', detail: '[Detail]' }) };
    }
    case 'legal-basis': {
      const rows = slide.rows.map(({ instrument, provision, effect }) => ({
        instrument: asked(instrument, 'Instrument'),
        provision: asked(provision, 'Provision'),
        effect: asked(effect, 'Effect'),
      }));
      const one = { instrument: '[Instrument]', provision: '[Provision]', effect: '[Effect]' };
      return { ...base, kind: slide.kind, rows: orOne(rows, one) };
    }
    case 'so-what': {
      const points = slide.points.map(({ heading, text }) => ({
        heading: asked(heading, 'Heading'),
        text: asked(text, 'What it means'),
      }));
      return { ...base, kind: slide.kind, points: orOne(points, { heading: '[Heading]', text: '[What it means]' }) };
    }
    case 'exposure': {
      const risks = slide.risks.map(({ name, likelihood, impact, reason }) => ({
        ...{ likelihood, impact },
        name: asked(name, 'Risk'),
        reason: asked(reason, 'Why'),
      }));
      const one = { name: '[Risk]', likelihood: 3, impact: 3, reason: '[Why]' };
      return { ...base, kind: slide.kind, risks: orOne(risks, one) };
    }
    case 'control-gap': {
      const rows = slide.rows.map(({ control, gap, rootCause }) => ({
        control: asked(control, 'Control'),
        gap: asked(gap, 'Gap'),
        rootCause: asked(rootCause, 'Root cause'),
        rating: 'unrated' as const,
      }));
      const one = { control: '[Control]', gap: '[Gap]', rootCause: '[Root cause]', rating: 'unrated' as const };
      return { ...base, kind: slide.kind, rows: orOne(rows, one) };
    }
    case 'recommendations': {
      const rows = slide.rows.map(({ risk, whyNow, action, owner, due }) => ({
        risk: asked(risk, 'Risk'),
        whyNow: asked(whyNow, 'Why now'),
        action: asked(action, 'Action'),
        exposure: 'unrated' as const,
        owner: asked(owner, 'Owner'),
        due: asked(due, 'Date'),
      }));
      const one = {
        ...{ risk: '[Risk]', whyNow: '[Why now]', action: '[Action]', exposure: 'unrated' as const },
        ...{ owner: '[Owner]', due: '[Date]' },
      };
      return { ...base, kind: slide.kind, rows: orOne(rows, one) };
    }
    case 'options': {
      const options = slide.options.map(({ name, advantages, drawbacks }) => ({
        name: asked(name, 'Option'),
        advantages: askedEach(advantages, 'For'),
        drawbacks: askedEach(drawbacks, 'Against'),
        preferred: false,
      }));
      const one = { name: '[Option]', advantages: ['[For]'], drawbacks: ['[Against]'], preferred: false };
      return { ...base, kind: slide.kind, options: orOne(options, one) };
    }
    case 'assumptions':
      return {
        ...base,
        kind: slide.kind,
        assumptions: askedEach(slide.assumptions, 'Assumption'),
        gaps: askedEach(slide.gaps, 'Gap'),
        basis: asked(slide.basis, 'Basis'),
      };
    case 'sources':
      return { ...base, kind: slide.kind, method: plainWords(slide.method) };
  }
}
