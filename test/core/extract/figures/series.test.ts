import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/core/extract/extract';
import { read } from '../../../../src/core/read/read';
import { sha256 } from '../../../../src/main/parse/sha256';

const found = async (sentence: string) => {
  const bytes = new TextEncoder().encode(`A title for the report\n\n${sentence}\n`);
  const article = await read({ id: 'a1', name: 'report.txt', bytes }, sha256);
  if (!article.ok) throw new Error(article.failure.message);
  return extract(article.value);
};

describe('a series behind a colon', () => {
  it.each([
    ['Total fines: £107.8 million (2022), £52.8 million (2023) and £176 million (2024).', 'Total fines'],
    ['It has published the loss for the same carriers before: £9.8 million in 2022, £12.7 million in 2023 and £15.1 million in 2024.', 'loss'],
    ['Complaints by year: 1,200 in 2021, 1,540 in 2022 and 2,300 in 2023.', 'complaints'],
  ])('measures what stands before it: %s', async (sentence, subject) => {
    const { figures, groups } = await found(sentence);
    expect(figures.map((figure) => figure.subject)).toEqual([subject, subject, subject]);
    expect(groups.map(({ bond, figures: members }) => [bond, members.length])).toEqual([['trend', 3]]);
  });

  it('is none where the values have no dates of their own', async () => {
    const { figures } = await found('It named three reasons: £4 million of rework, £2 million of delays.');
    expect(figures.filter(({ kind }) => kind === 'money').map(({ subject }) => subject)).not.toContain('reasons');
  });
});
