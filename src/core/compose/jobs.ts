import type { Slide } from '../model/slide';
import type { TemplateSlide } from '../model/template';
import { answeredSlots } from './chosen';
import type { Briefing, Made } from './context';
import { titleThatFits } from './titles/article-title';

/** One slide of the template to be made from a briefing. */
export interface Job {
  readonly wanted: TemplateSlide;
  readonly briefing: Briefing;
  /** Appended to the ids of the slides; empty for the first. */
  readonly suffix: string;
}

/**
 * The slides of a template in order, each once. Slides in a row that are wanted for each article are
 * made article by article, so that an article's slides stay together.
 */
export function jobsOf(slides: readonly TemplateSlide[], briefing: Briefing): readonly Job[] {
  return runsOf(slides).flatMap((run) => {
    if (run[0]?.each === undefined) return run.map((wanted) => ({ wanted, briefing, suffix: '' }));
    return briefing.extractions.flatMap(({ article }, index) =>
      run.map((wanted) => ({
        wanted,
        briefing: ofArticle(article.id, briefing),
        suffix: index === 0 ? '' : `-${article.id}`,
      })),
    );
  });
}

/** Slides in a row that are wanted in the same way. */
function runsOf(slides: readonly TemplateSlide[]): readonly (readonly TemplateSlide[])[] {
  const runs: TemplateSlide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.each === slide.each) run.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

/** The same briefing as if the one article were all. */
function ofArticle(id: string, briefing: Briefing): Briefing {
  const extractions = briefing.extractions.filter(({ article }) => article.id === id);
  const groups = new Set(extractions.flatMap((extraction) => extraction.groups.map((group) => group.id)));
  const candidates = briefing.candidates.filter(({ figure }) => figure.article === id);
  return {
    ...briefing,
    extractions,
    candidates,
    groups: briefing.groups.filter((group) => groups.has(group.id)),
    sections: briefing.sections.filter(({ source }) => source.article.id === id),
    slots: answeredSlots(briefing.template, candidates),
  };
}

/** What was made for a job, with ids of its own and, among several articles, the name of its own. */
export function labelled(result: Made, { wanted, briefing, suffix }: Job, several: boolean): Made {
  if (result.outcome === 'dropped' || wanted.each === undefined) return result;
  const [source] = briefing.extractions;
  return {
    ...result,
    slides: result.slides.map((slide): Slide => ({
      ...slide,
      id: `${slide.id}${suffix}`,
      subtitle: slide.kind === 'context' || !several || source === undefined ? slide.subtitle : (titleThatFits(source) ?? slide.subtitle),
    })),
  };
}
