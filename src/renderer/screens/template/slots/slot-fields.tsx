import { assertNever } from '../../../../core/model/result';
import type { CardSlot, TemplateSlide } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Section } from '../../editor/section';
import { CardFields } from './card-fields';
import { CountField } from './count-field';
import { FigureQueryFields } from './figure-query-fields';
import { GroupQueryFields } from './group-query-fields';
import { SectionQueryFields } from './section-query-fields';

const words = strings.templates;

/** Changes one field of the slide. */
export type PutSlide = (field: string, to: (slide: TemplateSlide) => TemplateSlide) => void;

/** The slide as it is when the change comes; one of another kind stays as it is. */
function ofKind<K extends TemplateSlide['kind']>(
  kind: K,
  to: (slide: Extract<TemplateSlide, { kind: K }>) => TemplateSlide,
): (slide: TemplateSlide) => TemplateSlide {
  return (slide) => (slide.kind === kind ? to(slide as Extract<TemplateSlide, { kind: K }>) : slide);
}

/** What the slide asks the article for, by meaning, in plain words. */
export function SlotFields({ slide, put }: { readonly slide: TemplateSlide; readonly put: PutSlide }) {
  const fields = slotsOf(slide, put);
  return fields === null ? null : (
    <Section name={words.asks} hint={words.asksHint[slide.kind]}>
      {fields}
    </Section>
  );
}

function slotsOf(slide: TemplateSlide, put: PutSlide) {
  switch (slide.kind) {
    case 'bottom-line':
      return (
        <>
          <CountField label={words.points} value={slide.points} most={4} onChange={(points) => put('points', ofKind('bottom-line', (one) => ({ ...one, points })))} />
          <CardFields cards={slide.cards} most={3} onChange={(cards) => put('cards', ofKind('bottom-line', (one) => ({ ...one, cards })))} />
        </>
      );
    case 'key-figures':
      return (
        <>
          <CardFields cards={slide.cards} most={6} onChange={(cards) => put('cards', ofKind('key-figures', (one) => ({ ...one, cards })))} />
          <CountField label={words.upToCards} value={slide.upTo} most={6} onChange={(upTo) => put('upTo', ofKind('key-figures', (one) => ({ ...one, upTo })))} />
        </>
      );
    case 'big-number':
      return (
        <CardFields
          cards={[slide.card]}
          most={1}
          onChange={([card]) => card !== undefined && put('card', ofKind('big-number', (one) => ({ ...one, card: card satisfies CardSlot })))}
        />
      );
    case 'chart':
      return (
        <>
          <GroupQueryFields query={slide.group} onChange={(group) => put('group', ofKind('chart', (one) => ({ ...one, group })))} />
          <CountField label={words.upToCharts} value={slide.upTo} most={4} onChange={(upTo) => put('upTo', ofKind('chart', (one) => ({ ...one, upTo })))} />
        </>
      );
    case 'compare':
      return (
        <>
          <h3 className="label">{strings.fields.left}</h3>
          <GroupQueryFields query={slide.left} onChange={(left) => put('left', ofKind('compare', (one) => ({ ...one, left })))} />
          <h3 className="label">{strings.fields.right}</h3>
          <GroupQueryFields query={slide.right} onChange={(right) => put('right', ofKind('compare', (one) => ({ ...one, right })))} />
        </>
      );
    case 'figures-table':
      return (
        <>
          <FigureQueryFields query={slide.query} onChange={(query) => put('query', ofKind('figures-table', (one) => ({ ...one, query })))} />
          <CountField label={words.upToRows} value={slide.upTo} most={40} onChange={(upTo) => put('upTo', ofKind('figures-table', (one) => ({ ...one, upTo })))} />
        </>
      );
    case 'context':
      return <SectionQueryFields query={slide.narrative} onChange={(narrative) => put('narrative', ofKind('context', (one) => ({ ...one, narrative })))} />;
    case 'flow':
      return <SectionQueryFields query={slide.narrative} onChange={(narrative) => put('narrative', ofKind('flow', (one) => ({ ...one, narrative })))} />;
    case 'cover':
    case 'purpose':
    case 'divider':
    case 'timeline':
    case 'actors':
    case 'quotation':
    case 'legal-basis':
    case 'so-what':
    case 'exposure':
    case 'control-gap':
    case 'recommendations':
    case 'options':
    case 'assumptions':
    case 'source-comparison':
    case 'sources':
      return null;
    default:
      return assertNever(slide);
  }
}
