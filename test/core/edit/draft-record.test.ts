import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDraft, openDraft, undoDraft, type Draft } from '../../../src/core/edit/draft';
import { draftRecord, recordedDraft, sound } from '../../../src/core/edit/draft-record';
import { moveTemplateSlide, removeTemplateSlide, replaceTemplateSlide } from '../../../src/core/edit/template/template-slides';
import { brandSchema, type Brand } from '../../../src/core/model/brand';
import { brandDraftSchema, templateDraftSchema } from '../../../src/core/model/draft-record';
import { templateSchema, type Template } from '../../../src/core/model/template';

const asset = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets', path), 'utf8'));
const template = templateSchema.parse(asset('templates/board-risk-paper.lectern-template'));
const brand = brandSchema.parse(asset('brands/northline.lectern-brand'));

const changes: readonly ((one: Template, at: number) => Template)[] = [
  (one, at) => ({ ...one, name: 'House paper'.slice(0, at) }),
  (one, at) => ({ ...one, purpose: `For ${at} of us` }),
  (one, at) => removeTemplateSlide(one, one.slides[at % one.slides.length]?.id ?? ''),
  (one, at) => moveTemplateSlide(one, one.slides[at % one.slides.length]?.id ?? '', null),
  (one, at) => {
    const slide = one.slides[at % one.slides.length];
    return slide === undefined ? one : replaceTemplateSlide(one, { ...slide, title: at % 2 === 0 ? '' : `Title ${at}` });
  },
];

/** Through the recovery file and back. */
function throughFile(draft: Draft<Template>): Draft<Template> {
  const written = JSON.stringify({ format: 'lectern-template-draft', version: 1, ...draftRecord(draft), chosen: null });
  return recordedDraft<Template>(templateDraftSchema.parse(JSON.parse(written)));
}

describe('a kept draft', () => {
  it('comes back with all that can be undone and redone, whatever is still missing in it', () => {
    const change = fc.record({ what: fc.nat(changes.length - 1), at: fc.nat(12), back: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (made) => {
        let draft = openDraft(template, 'own');
        for (const { what, at, back } of made) {
          const changed = changes[what]?.(draft.present, at) ?? draft.present;
          if (changed.slides.length > 0) draft = changeDraft(draft, changed, 'slide', at * 10_000);
          for (let step = 0; step < back; step += 1) draft = undoDraft(draft);
        }
        const { lastAt: _, ...rest } = draft;
        expect(throughFile(draft)).toEqual({ ...rest, lastAt: null });
      }),
    );
  });

  it('keeps as many steps as anyone takes back, and no more', () => {
    let draft = openDraft(template, 'own');
    for (let step = 0; step < 150; step += 1) draft = changeDraft(draft, { ...draft.present, purpose: `${step}` }, 'copy-slide', step);
    expect(throughFile(draft).past).toHaveLength(100);
    expect(throughFile(draft).past.at(-1)?.value.purpose).toBe('148');
  });

  it('keeps a brand’s colours step by step, and what is absent stays absent', () => {
    const first = changeDraft(openDraft<Brand>(brand, 'own'), { ...brand, charts: { point: 'ink', rest: 'quiet' } }, 'charts', 0);
    const { charts: _, ...bare } = first.present;
    const draft = changeDraft(first, bare, 'charts', 9_000);
    const written = JSON.stringify({ format: 'lectern-brand-draft', version: 1, ...draftRecord(draft), taken: [] });
    const back = recordedDraft<Brand>(brandDraftSchema.parse(JSON.parse(written)));
    expect(back.present).not.toHaveProperty('charts');
    expect(undoDraft(back).present.charts).toEqual({ point: 'ink', rest: 'quiet' });
  });

  it('lets go of steps that lead to no brand, and keeps the work', () => {
    const draft = changeDraft(openDraft<Brand>(brand, 'own'), { ...brand, footer: 'Mine' }, 'footer', 0);
    const record = draftRecord(draft);
    const bent = [
      [{ field: 'palette', change: { is: 'fields', fields: [] } }],
      [{ field: 'palette', change: { is: 'list', pieces: [] } }],
      [{ field: 'no-such-part', change: { is: 'same' } }],
      [{ field: 'palette', change: { is: 'other', value: { ...brand, palette: { accent: 'red' } } } }],
    ];
    for (const past of bent) {
      const read = sound(brandDraftSchema.parse({ format: 'lectern-brand-draft', version: 1, ...record, past, taken: [] }), brandSchema.shape);
      expect(read.present.footer).toBe('Mine');
      expect(read.past).toEqual([]);
    }
  });
});
