import { plain } from '../../model/rich-text';
import type { TemplateSlide } from '../../model/template';
import { made, slideBase, type Briefing, type Made } from '../context';
import { fill } from '../../model/framing/fill';
import { withAsked } from '../wording';

/**
 * A required slide that could not be made. Where the briefing ends with its gaps, it is named among
 * them (see `missing`) and left out; elsewhere a page of the story says in words that the source is
 * silent. A page of figures is left out: there is nothing that it could show.
 */
export function standIn(wanted: TemplateSlide, result: Made, { template, taken, sections, words }: Pick<Briefing, 'template' | 'taken' | 'sections' | 'words'>): Made {
  if (result.outcome === 'made' || !tellsStory(wanted) || !wanted.required) return result;
  if (template.slides.some(({ kind }) => kind === 'assumptions')) return result;
  // Nothing is missing where earlier pages have told the whole story.
  if (wanted.kind === 'context' && sections.length > 0 && sections.every(({ id }) => taken.sections.has(id))) return result;
  const base = slideBase(wanted, plain(wanted.title), 'fact');
  return made(
    { ...base, notes: withAsked(base.notes, [words.prompts.writePage], words.notes), kind: 'context', paragraphs: [plain(fill(words.gaps.noPassage, { pages: words.gaps.asClause(wanted.title) }))], bullets: [] },
    { slots: result.slots },
  );
}

/** Whether a page tells something that a reader would miss, rather than showing figures. */
export const tellsStory = ({ kind }: TemplateSlide): boolean => kind === 'context' || kind === 'flow';
