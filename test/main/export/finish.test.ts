import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/main/export/pdf/finish';
import { sampleScene } from '../../core/write/pptx/scenes';
import { printedPdf } from './printed-pdf';

describe('finishing a printed PDF', () => {
  it('adds the title and hides what printed it', () => {
    const made = finish([printedPdf(sampleScene.slides.length)], sampleScene);
    const finished = Buffer.from(made.ok ? made.value : []).toString('latin1');
    expect(finished).toContain('<dc:title>');
    expect(finished).not.toContain('Mozilla');
    expect(finished).not.toContain('D:2030');
  });

  it('keeps a file that it does not understand as it was', () => {
    const odd = Buffer.from('%PDF-1.4 nothing known %%EOF');
    expect(finish([odd], sampleScene)).toEqual({ ok: true, value: odd });
  });

  it('fails for several parts of which it does not understand one', () => {
    const odd = Buffer.from('%PDF-1.4 nothing known %%EOF');
    expect(finish([printedPdf(2), odd], sampleScene)).toMatchObject({ ok: false, failure: { code: 'pdf-not-understood' } });
  });
});
