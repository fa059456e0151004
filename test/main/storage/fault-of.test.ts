import { describe, expect, it } from 'vitest';
import { templateSchema } from '../../../src/core/model/template';
import { failureSchema } from '../../../src/ipc/failure';
import { failureIn } from '../../../src/ipc/words/failures';
import { parseOwnFile } from '../../../src/main/storage/own-file';

const kind = { called: 'a template', format: 'lectern-template', version: 1, schema: templateSchema } as const;
const slide = { id: 'gist', kind: 'bottom-line', required: true, title: 'Bottom line', section: null, guidance: '', points: 2, cards: [] };
const template = (slides: readonly unknown[], more = {}) =>
  JSON.stringify({ format: 'lectern-template', version: 1, id: 't', name: 'T', purpose: '', audience: '', eyebrow: '', marking: '', slides, ...more });

const messageOf = (text: string): string => {
  const read = parseOwnFile(text, 'mine.lectern-template', kind);
  return read.ok ? '' : read.failure.message;
};

describe('what is wrong with a file written by hand', () => {
  it('is said by slide and in plain words', () => {
    expect(messageOf(template([slide, { ...slide, points: 9 }]))).toContain('slides › 2 (gist) › points should be at most 4');
    expect(messageOf(template([{ ...slide, required: 'yes' }]))).toContain('slides › 1 (gist) › required should be yes or no');
    expect(messageOf(template([{ ...slide, title: '' }]))).toContain('slides › 1 (gist) › title should not be empty');
    expect(messageOf(template([]))).toContain('slides should have at least 1 entry');
  });

  it('says which kinds of slide there are, and what stands there', () => {
    expect(messageOf(template([{ ...slide, kind: 'bottomline' }]))).toMatch(/slides › 1 \(gist\) › kind should be one of cover, purpose, .*; it says “bottomline”/);
  });

  it('says at which line a file breaks off', () => {
    expect(messageOf('{\n  "format": "lectern-template",\n  oops')).toContain('cut short or damaged');
  });

  it('names a field that is missing', () => {
    const { guidance: _, ...rest } = slide;
    expect(messageOf(template([rest]))).toContain('slides › 1 (gist) › guidance is missing; it should be text');
  });
});

describe('what is wrong with a file, in German', () => {
  it('names the fields in German sentences, across a border', async () => {
    const read = parseOwnFile(template([{ ...slide, points: 9, required: 'yes', kind: 'bottom-line' }, { ...slide, kind: 'bottomline' }]), 'mine.lectern-template', kind);
    if (read.ok) throw new Error('The file is wrong.');
    const { message } = await failureIn('de', failureSchema.parse(JSON.parse(JSON.stringify(read.failure))));
    expect(message).toMatch(/^mine\.lectern-template ist keine gültige Datei: /);
    expect(message).toContain('slides › 1 (gist) › points darf höchstens 4 sein');
    expect(message).toContain('slides › 1 (gist) › required muss ja oder nein (true oder false) sein');
    expect(message).toContain('dort steht „bottomline“');
    expect(message).not.toMatch(/should|is missing|it says/);
  });
});
