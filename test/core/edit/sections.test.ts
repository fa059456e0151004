import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/apply';
import type { BriefingDocument } from '../../../src/core/model/document';
import { briefing } from './briefing';

const [extraction] = briefing.extractions;
if (extraction === undefined) throw new Error('The small briefing has an article.');
const section = (id: string, heading: string, ...blocks: readonly string[]) => ({ id, heading, headingStated: true, blocks });

/** Two sections, the second of three paragraphs, both ticked. */
const parted: BriefingDocument = {
  ...briefing,
  extractions: [
    {
      ...extraction,
      outline: { ...extraction.outline, sections: [section('s1', 'Before', 'b1'), section('s2', 'After', 'b2', 'b3', 'b4')] },
    },
  ],
  choices: [{ article: 'a1', figures: [], sections: ['s1', 's2'] }],
};

const sectionsOf = (document: BriefingDocument) =>
  document.extractions[0]?.outline.sections.map(({ id, heading, blocks }) => [id, heading, blocks.join()]);
const chosenOf = (document: BriefingDocument) => document.choices[0]?.sections;

describe('sections', () => {
  it('are joined under the heading of the first, and stay ticked', () => {
    const after = apply(parted, { do: 'merge-section', article: 'a1', section: 's2' });
    expect(sectionsOf(after)).toEqual([['s1', 'Before', 'b1,b2,b3,b4']]);
    expect(chosenOf(after)).toEqual(['s1']);
  });

  it('cannot be joined to one before the first', () => {
    expect(apply(parted, { do: 'merge-section', article: 'a1', section: 's1' })).toBe(parted);
  });

  it('are parted at a paragraph, the new one ticked as the one it came from', () => {
    const after = apply(parted, { do: 'split-section', article: 'a1', block: 'b3', heading: 'Then' });
    expect(sectionsOf(after)).toEqual([
      ['s1', 'Before', 'b1'],
      ['s2', 'After', 'b2'],
      ['s3', 'Then', 'b3,b4'],
    ]);
    expect(chosenOf(after)).toEqual(['s1', 's2', 's3']);
  });

  it('are not parted where they begin already', () => {
    expect(apply(parted, { do: 'split-section', article: 'a1', block: 'b2', heading: 'Then' })).toBe(parted);
  });
});
