import type { Choice } from '../model/document';
import type { Extraction } from '../model/extraction';
import type { Figure } from '../model/figure';
import type { Group } from '../model/group';
import type { Template } from '../model/template';
import { cardSlotsOf } from '../model/template-slots';
import type { StorySection } from './context';
import { ledgerId } from './ledger-ids';
import { subjectOf } from './naming/subject-of';
import { minorIn } from './slots/minor';
import { importanceIn } from './slots/importance';
import { byBlock } from './slots/by-block';
import { supposedIn } from './slots/supposed';
import { saidInTitle } from './slots/said-in-title';
import { sentenceAround } from './slots/sentence-around';
import { matchFigures, type Candidate } from './slots/match-figures';
import { byQuantity, spokesman } from './slots/mentions';

/** The ids a choice ticks, as the ledger knows them. */
export const chosenIds = (
  choices: readonly Choice[],
  extractions: readonly Extraction[],
  of: 'figures' | 'sections',
): ReadonlySet<string> =>
  new Set(
    choices.flatMap((choice) => {
      const index = extractions.findIndex(({ article }) => article.id === choice.article);
      return choice[of].map((id) => ledgerId(choice.article, index, id));
    }),
  );

/** The chosen quantities, each by the mention that speaks for it, most central first. */
export function candidatesOf(
  extractions: readonly Extraction[],
  chosen: ReadonlySet<string>,
): readonly Candidate[] {
  return extractions
    .flatMap((extraction) => {
      const importance = importanceIn(extraction);
      const around = sentenceAround(extraction);
      const isMinor = minorIn(extraction);
      const isSupposed = supposedIn(extraction);
      return byQuantity(extraction.figures.filter(({ id }) => chosen.has(id))).flatMap((mentions): Candidate[] => {
        const figure = spokesman(mentions);
        if (figure === undefined) return [];
        return [
          {
            figure: { ...figure, subject: subjectOf(figure, extraction) },
            mentions: mentions.map(({ id }) => id),
            minor: mentions.every(isMinor),
            supposed: mentions.every(isSupposed),
            titled: mentions.some((mention) => saidInTitle(extraction.outline.title, mention.quote)),
            importance: Math.max(...mentions.map(importance)),
            around: [...new Set(mentions.map(around))].join(' '),
          },
        ];
      });
    })
    .sort((a, b) => b.importance - a.importance || a.figure.start - b.figure.start);
}

/** Groups cut down to chosen figures; those of fewer than two fall away. */
export const chosenGroups = (
  extractions: readonly Extraction[],
  chosen: ReadonlySet<string>,
): readonly Group[] =>
  extractions
    .flatMap(({ groups }) => groups)
    .map((group) => {
      const kept = group.figures.map((id, index) => ({ id, label: group.labels[index] ?? '' })).filter(({ id }) => chosen.has(id));
      return { ...group, figures: kept.map(({ id }) => id), labels: kept.map(({ label }) => label) };
    })
    .filter(({ figures }) => figures.length >= 2);

/** The chosen sections with their text and sentences. */
export const chosenSections = (
  extractions: readonly Extraction[],
  chosen: ReadonlySet<string>,
): readonly StorySection[] =>
  extractions.flatMap((source) => {
    const { article, outline } = source;
    const byId = new Map(article.blocks.map((block) => [block.id, block]));
    const sentences = byBlock(outline.sentences);
    return outline.sections
      .filter(({ id }) => chosen.has(id))
      .map((section) => {
        const blocks = section.blocks.flatMap((id) => byId.get(id) ?? []);
        return {
          id: section.id,
          heading: section.heading,
          headingStated: section.headingStated,
          text: blocks
            .filter(({ kind }) => kind !== 'table')
            .map(({ kind, start, end }) => `${kind === 'bullet' ? '• ' : ''}${article.text.slice(start, end).replace(/^[\s•*–-]+/, '').replace(/\s+/g, ' ').trim()}`)
            .join('\n'),
          source,
          sentences: section.blocks.flatMap((id) => sentences.get(id) ?? []).sort((a, b) => a.start - b.start),
          bullets: blocks.filter(({ kind }) => kind === 'bullet').map(({ id }) => id),
        };
      });
  });

/** The figure that answers each named card slot; slots of one slide never share a figure while another answers. */
export function answeredSlots(
  { slides }: Template,
  candidates: readonly Candidate[],
): ReadonlyMap<string, Figure> {
  const answers = new Map<string, Figure>();
  for (const slide of slides) {
    const shown = new Set<string>();
    for (const { name, query } of cardSlotsOf(slide)) {
      const found = answers.get(name) ?? matchFigures(query, candidates).find(({ id }) => !shown.has(id));
      if (found === undefined) continue;
      answers.set(name, found);
      shown.add(found.id);
    }
  }
  return answers;
}
