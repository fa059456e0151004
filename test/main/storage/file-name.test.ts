import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFrom } from '../../../src/main/storage/file-name';

describe('a file name from a title', () => {
  it.each([
    ['EncroChat briefing', 'EncroChat briefing.pdf'],
    ['Report: Q1/Q2 "final"?', 'Report Q1 Q2 final.pdf'],
    ['two\nlines', 'two lines.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['-rf', 'rf.pdf'],
    ['con', 'briefing con.pdf'],
    ['', 'briefing.pdf'],
    ['...', 'briefing.pdf'],
    ['report.pdf', 'report.pdf'],
    ['gpj.\u202Efdp', 'gpj. fdp.pdf'],
    ['Zusammenfassung für den Vorstand', 'Zusammenfassung für den Vorstand.pdf'],
  ])('of %j is %j', (title, name) => {
    expect(fileNameFrom(title, '.pdf')).toBe(name);
  });

  it('is never a path, never hidden, never long, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileNameFrom(title, '.pptx');
        expect(name).toMatch(/^[^./\\:-][^/\\:\u0000-\u001f]*\.pptx$/);
        expect([...name].length).toBeLessThanOrEqual(114);
      }),
    );
  });
});
