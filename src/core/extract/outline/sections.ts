import type { Article, Block } from '../../model/article';
import type { Quotation, Section } from '../../model/outline';
import { deckLanguage } from '../../model/framing/deck-language';
import { germanHeading } from './german-heading';
import { madeHeading, vocabularyOf } from './made-heading';
import { segment, type Unit } from './segment';

interface Draft {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The story's sections: under the article's own headings where it has them; text without a heading
 * is parted where its subject changes, and named with words of its own.
 */
export function findSections(
  article: Article,
  story: readonly Block[],
  quotations: readonly Quotation[],
): readonly Section[] {
  const words = (block: Block): string => article.text.slice(block.start, block.end);
  const drafts = underHeadings(story, words).flatMap((draft) =>
    draft.heading === null ? parted(draft.blocks, words) : [draft],
  );
  const texts = drafts.map((draft) => opening(draft.blocks.map(words)));
  const vocabulary = vocabularyOf(texts);
  const speakers = new Map(quotations.map(({ block, speaker }) => [block, speaker]));
  const speakerOf = (blocks: readonly Block[]): string | null =>
    blocks.map(({ id }) => speakers.get(id)).find((speaker) => speaker) ?? null;
  const inGerman = deckLanguage(article.language) === 'de' ? germanOrPlain : null;
  const taken = new Set<string>();
  const before: string[] = [];
  return drafts.map((draft, i) => {
    const heading = draft.heading ?? inGerman?.(texts[i] ?? '', taken, i) ?? madeHeading(texts[i] ?? '', speakerOf(draft.blocks), vocabulary, taken, before.slice(-NEAR));
    before.push(heading);
    taken.add(heading.toLowerCase());
    return {
      id: `s${i + 1}`,
      heading,
      headingStated: draft.heading !== null,
      blocks: draft.blocks.map((block) => block.id),
    };
  });
}

/** A German heading of the section's own nouns, or one that only says where it stands. */
function germanOrPlain(text: string, taken: ReadonlySet<string>, at: number): string {
  return germanHeading(text, taken) ?? (at === 0 ? 'Überblick' : `Teil ${at + 1}`);
}

/** Sections so near that a reader sees their headings together. */
const NEAR = 8;

/** A section shows what it is about before its reader has read so much. */
const NAMED_BY = 4_000;

/** The beginning of a section's text. */
function opening(paragraphs: readonly string[]): string {
  let text = '';
  for (const words of paragraphs) {
    if (text.length >= NAMED_BY) break;
    text += `${text === '' ? '' : '\n'}${words.slice(0, NAMED_BY)}`;
  }
  return text;
}

function underHeadings(story: readonly Block[], words: (block: Block) => string): readonly Draft[] {
  const drafts: { heading: string | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of story)
    if (block.kind === 'heading') drafts.push({ heading: words(block), blocks: [] });
    else drafts.at(-1)?.blocks.push(block);
  return drafts.filter((draft) => draft.blocks.length > 0);
}

function parted(blocks: readonly Block[], words: (block: Block) => string): readonly Draft[] {
  const groups: Block[][] = [];
  for (const block of blocks)
    if (groups.length > 0 && block.kind !== 'paragraph') groups.at(-1)?.push(block);
    else groups.push([block]);
  const units = groups.map((group): Unit => {
    const text = group.map(words).join('\n');
    return { text, words: text.split(/\s+/).length };
  });
  const starts = segment(units);
  return starts.map((start, i) => ({
    heading: null,
    blocks: groups.slice(start, starts[i + 1] ?? groups.length).flat(),
  }));
}
