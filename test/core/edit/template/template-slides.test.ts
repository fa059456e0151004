import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/core/check/template/check-template';
import {
  addTemplateSlide,
  copyTemplateSlide,
  moveTemplateSlide,
  newTemplateSlide,
  removeTemplateSlide,
} from '../../../../src/core/edit/template/template-slides';
import { slideSchema, type SlideKind } from '../../../../src/core/model/slide';
import { templateSchema, type Template } from '../../../../src/core/model/template';

const kinds = slideSchema.options.map((option) => option.shape.kind.value as SlideKind);

const template: Template = {
  format: 'lectern-template',
  version: 1,
  id: 'house',
  name: 'House',
  purpose: 'To inform',
  audience: 'A committee',
  eyebrow: '',
  marking: '',
  slides: ['cover', 'one', 'two', 'three'].map((id) => ({
    id,
    kind: 'timeline',
    required: false,
    title: id,
    section: null,
    guidance: '',
  })),
};

const ids = ({ slides }: Template): readonly string[] => slides.map(({ id }) => id);

describe('the slides of a template', () => {
  it('of every kind can be added, and the template is still a valid one', () => {
    const made = kinds.reduce(
      (before, kind) => addTemplateSlide(before, newTemplateSlide(before, kind, kind), null),
      template,
    );
    expect(templateSchema.safeParse(made).error).toBeUndefined();
    expect(made.slides.slice(template.slides.length).map(({ kind }) => kind)).toEqual(kinds);
    expect(checkTemplate(made).filter(({ rule }) => ['slide-ids', 'slot-names', 'open-bracket'].includes(rule))).toEqual([]);
  });

  it('are copied under ids of their own', () => {
    expect(ids(copyTemplateSlide(copyTemplateSlide(template, 'one'), 'one'))).toEqual([
      'cover',
      'one',
      'one-3',
      'one-2',
      'two',
      'three',
    ]);
  });

  it('are moved before another or to the end, and none is lost', () => {
    expect(ids(moveTemplateSlide(template, 'three', 'one'))).toEqual(['cover', 'three', 'one', 'two']);
    expect(ids(moveTemplateSlide(template, 'cover', null))).toEqual(['one', 'two', 'three', 'cover']);
    fc.assert(
      fc.property(fc.constantFrom(...ids(template)), fc.constantFrom(...ids(template), null), (id, before) => {
        expect([...ids(moveTemplateSlide(template, id, before))].sort()).toEqual([...ids(template)].sort());
      }),
    );
  });

  it('can be removed down to the last', () => {
    const left = ids(template).reduce(removeTemplateSlide, template);
    expect(ids(left)).toEqual(['three']);
  });
});
