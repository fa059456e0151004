import type { Block } from '../../../src/core/model/article';
import type { Extraction } from '../../../src/core/model/extraction';
import type { Figure } from '../../../src/core/model/figure';
import type { Group } from '../../../src/core/model/group';
import type { Outline, Sentence } from '../../../src/core/model/outline';
import { figure } from './figures';

/** A part of a story as a test tells it. */
export interface Part {
  readonly heading?: string;
  readonly sentences: readonly string[];
  readonly bullets?: readonly string[];
}

interface Told {
  readonly id?: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** Quotes with what is said of them; each is found at its first place after the one before. */
  readonly figures?: readonly (Partial<Figure> & { readonly quote: string })[];
  readonly groups?: readonly (Partial<Group> & { readonly figures: readonly string[]; readonly labels: readonly string[] })[];
  readonly quotations?: readonly { readonly words: string; readonly speaker: string | null }[];
  readonly dates?: readonly { readonly words: string; readonly iso: string }[];
  readonly outline?: Partial<Outline>;
}

/** An article with all that was found in it, made by hand: places are searched for in the text. */
export function extractionOf(told: Told): Extraction {
  const id = told.id ?? 'a1';
  const lines: { readonly kind: Block['kind']; readonly text: string; readonly part: number }[] = [
    { kind: 'heading', text: told.title, part: -1 },
    ...told.parts.flatMap(({ heading, sentences, bullets = [] }, part) => [
      ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading, part }]),
      ...(sentences.length === 0 ? [] : [{ kind: 'paragraph' as const, text: sentences.join(' '), part }]),
      ...bullets.map((text) => ({ kind: 'bullet' as const, text, part })),
    ]),
  ];
  const text = lines.map((line) => line.text).join('\n');
  let at = 0;
  const blocks = lines.map((line, index): Block => {
    const start = at;
    at += line.text.length + 1;
    return { id: `b${index + 1}`, kind: line.kind, start, end: start + line.text.length };
  });
  const blockAt = (start: number): string => blocks.find((block) => block.start <= start && block.end >= start)?.id ?? '';
  const spanOf = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`The test's text does not hold “${words}”.`);
    return { start, end: start + words.length, block: blockAt(start) };
  };
  let read = 0;
  const figures = (told.figures ?? []).map((said, index): Figure => {
    const place = spanOf(said.quote, read);
    read = place.end;
    return figure(`f${index + 1}`, said.quote, { ...place, number: { start: place.start, end: place.end }, article: id, ...said });
  });
  const sentences = told.parts.flatMap((part) => [...part.sentences, ...(part.bullets ?? [])]);
  return {
    article: { id, name: `${id}.txt`, format: 'txt', hash: id, text, blocks, language: 'en', meta: { title: null, byline: null, publisher: null, published: null } },
    figures,
    groups: (told.groups ?? []).map((group, index) => ({
      id: `g${index + 1}`,
      bond: 'list',
      heading: 'things listed',
      unit: null,
      total: null,
      suggestion: 'bar',
      why: 'One unit.',
      refusals: [],
      ...group,
    })),
    outline: {
      title: told.title,
      standfirst: null,
      byline: null,
      publisher: null,
      published: null,
      boilerplate: [],
      sections: told.parts.map(({ heading }, part) => ({
        id: `s${part + 1}`,
        heading: heading ?? `Part ${part + 1}`,
        headingStated: heading !== undefined,
        blocks: lines.flatMap((line, index) => (line.part === part && line.kind !== 'heading' ? [`b${index + 1}`] : [])),
      })),
      sentences: sentences
        .map((words, index): Sentence => ({ ...spanOf(words), weight: 1 - index / (sentences.length + 1), reason: 'near the top' }))
        .sort((a, b) => b.weight - a.weight),
      quotations: (told.quotations ?? []).map(({ words, speaker }) => ({ ...spanOf(words), speaker })),
      dates: (told.dates ?? []).map(({ words, iso }) => ({ ...spanOf(words), words, iso })),
      ...told.outline,
    },
  };
}
