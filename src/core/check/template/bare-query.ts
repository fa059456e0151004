import { finds } from '../../model/finds';
import type { FigureQuery, GroupQuery, SectionQuery, TemplateSlide } from '../../model/template';
import { cardSlotsOf } from '../../model/template-slots';
import type { TemplateRule } from './template-rule';

interface Asked {
  readonly field: string;
  readonly query: FigureQuery | GroupQuery | SectionQuery;
}

/** Queries of a slide that say what they want, except figures tables, which may ask for all. */
function queriesOf(slide: TemplateSlide): readonly Asked[] {
  if (slide.kind === 'chart') return [{ field: 'group', query: slide.group }];
  if (slide.kind === 'compare') return [{ field: 'left', query: slide.left }, { field: 'right', query: slide.right }];
  if (slide.kind === 'context' || slide.kind === 'flow') return [{ field: 'narrative', query: slide.narrative }];
  return cardSlotsOf(slide).map(({ name, query }) => ({ field: `cards (${name})`, query }));
}

/** Slots that ask for nothing in particular: they would be filled by chance. */
export const bareQuery: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    queriesOf(slide)
      .filter(({ query }) => Object.keys(query).every((key) => key === 'prefer' || key === 'not'))
      .map(({ field }) => ({
        ...finds('bare-query'),
        severity: slide.required ? ('error' as const) : ('warning' as const),
        place: { slide: slide.id, field },
        actual: 'no meaning, kind, unit or words',
        expected: 'at least one of them',
      })),
  );
