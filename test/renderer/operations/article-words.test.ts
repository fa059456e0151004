import { expect, it } from 'vitest';
import { isArticleWord } from '../../../src/renderer/operations/article-words';
import type { App } from '../../../src/renderer/state/context';
import { emptySession, newBriefing } from '../../../src/renderer/state/session';
import { briefing } from '../../core/edit/briefing';

it('knows the words of the open articles, large or small, and no others', () => {
  const [first] = briefing.extractions;
  if (first === undefined) throw new Error('The small briefing has an article.');
  const extractions = [{ ...first, article: { ...first.article, text: 'EncroChat’s users at sea, O’Neill among them.' } }];
  const opened = newBriefing({ ...briefing, extractions }, { journal: 'r0000000000000001', token: null, name: 'Tin', saved: null, templateId: 't', brandId: 'b' });
  const app = { store: { get: () => ({ ...emptySession, briefing: opened }) } } as unknown as App;
  const known = (word: string): boolean => isArticleWord(app, word);
  expect(['EncroChat’s', 'encrochat’s', "O’Neill", 'Sea'].map(known)).toEqual([true, true, true, true]);
  expect(['EncroChats', 'recieve', ''].map(known)).toEqual([false, false, false]);
});
