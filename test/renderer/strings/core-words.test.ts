import { describe, expect, it } from 'vitest';
import { checkDeck } from '../../../src/core/check/deck/check-deck';
import { checkTemplate } from '../../../src/core/check/template/check-template';
import { readNumbers } from '../../../src/core/extract/figures/read-numbers';
import { extract } from '../../../src/core/extract/extract';
import { findingSchema, type Finding } from '../../../src/core/model/finding';
import { finds } from '../../../src/core/model/finds';
import { because } from '../../../src/core/model/reason';
import { failureOf } from '../../../src/core/model/result';
import { worded, type Pair } from '../../../src/core/model/said';
import { findingWords } from '../../../src/core/model/wordings/findings';
import { failureIn } from '../../../src/ipc/words/failures';
import { coreWords } from '../../../src/renderer/strings/core';
import { say, slide } from '../../cases/case';
import { deckOf } from '../../core/check/deck/one-slide';
import { article } from '../../core/extract/sample-article';

const inGerman = ({ said }: Pick<Finding, 'said'>): Pair | null => worded<Pair>(coreWords.de?.findings ?? {}, said);
const typed = slide('context', 's1', say('Losses doubled'), { paragraphs: [say('We assess that 30 of 40 ships may well sail.')], bullets: [] });
const found = (): readonly Finding[] => checkDeck({ ...deckOf([], typed), marking: '' }, readNumbers);

describe('what the core says, in German', () => {
  it('are sentences of their own for all that a deck’s checks find', () => {
    const findings = found();
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      const words = inGerman(finding);
      expect(words).not.toBeNull();
      expect(words).not.toContain(finding.message);
      expect(words).not.toContain(finding.why);
    }
  });

  it('keep the words and numbers of the finding', () => {
    const gate = found().find(({ rule, actual }) => rule === 'number-gate' && actual.startsWith('30'));
    expect(inGerman(gate ?? {})?.[0]).toMatch(/^„30.*“ steht weder in der Quelle/);
  });

  it('are said again from what crossed a border as data', () => {
    for (const finding of found()) {
      const { said, message, why } = findingSchema.parse(JSON.parse(JSON.stringify(finding)));
      expect(worded<Pair>(findingWords, said)).toEqual([message, why]);
    }
  });

  it('give the singular and the plural their own words, and numbers German signs', () => {
    expect(inGerman(finds('prompt-left', 1))?.[0]).toBe('Eine Stelle wartet auf Ihre eigenen Worte.');
    expect(inGerman(finds('prompt-left', 3))?.[0]).toBe('3 Stellen warten auf Ihre eigenen Worte.');
    expect(inGerman(finds('parts-rounded', 99.5))?.[0]).toBe('Die gezeigten Teile ergeben 99,5 %, nicht 100 %.');
    expect(inGerman(finds('brand-contrast', 'quiet', '8899AA', 'mist', 'F4F6F8'))?.[0]).toBe('Die Farbe „Leiser Text“ (8899AA) ist zu nah an „Fläche“ (F4F6F8).');
  });

  it('say why figures make a chart, and why others would mislead', async () => {
    const { groups } = extract(await article('# Haul\n\nThey seized 3 tonnes of tin, 5 tonnes of zinc and 9 tonnes of lead.\n', 'md'));
    const reasons = groups.flatMap((group) => [group, ...group.refusals]);
    expect(reasons.length).toBeGreaterThan(1);
    for (const { said, why } of reasons) expect(worded<string>(coreWords.de?.reasons ?? {}, said)).not.toBe(why);
    expect(worded<string>(coreWords.de?.reasons ?? {}, because('sorted-bars', 3).said)).toBe('3 Werte in einer Einheit nebeneinander: Sortierte Balken vergleichen sie.');
  });

  it('say what failed and what to do', async () => {
    const failure = failureOf('disk-full', 'deck.lectern');
    expect(await failureIn('en', failure)).toEqual({ message: failure.message, hint: failure.hint });
    expect((await failureIn('de', failure)).message).toBe('Für deck.lectern ist kein Platz mehr.');
    expect((await failureIn('de', failureOf('wrong-type:damaged', 'a.docx', 'Word document', 'a picture'))).message).toBe('Dem Namen nach ist a.docx ein Word-Dokument; die Datei enthält aber ein Bild.');
  });

  it('leave a sentence that an older version wrote as it is', async () => {
    expect(await failureIn('de', { code: 'old', message: 'It failed.', hint: '' })).toEqual({ message: 'It failed.', hint: '' });
    expect(inGerman({ said: { id: 'of-a-newer-version', values: [] } })).toBeNull();
  });
});

describe('a rule’s name', () => {
  it('is what stands before the colon of its sentences', () => {
    expect(finds('empty-words:title').rule).toBe('empty-words');
    expect(checkTemplate({ format: 'lectern-template', version: 1, id: 't', name: 'T', audience: '', about: '', language: 'en', marking: 'TLP:PINK', slides: [] } as never)[0]?.rule).toBe('marking-known');
  });
});
