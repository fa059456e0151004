import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/core/check/template/check-template';
import { slideSchema } from '../../../../src/core/model/slide';
import { templateSchema } from '../../../../src/core/model/template';

const folder = 'assets/templates';
const files = readdirSync(folder).filter((name) => name.endsWith('.lectern-template'));
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe('the bundled templates', () => {
  it.each(files)('%s is valid, bears its own name and has no findings', (name) => {
    const template = templateSchema.parse(read(name));
    expect(`${template.id}.lectern-template`).toBe(name);
    expect(checkTemplate(template)).toEqual([]);
  });

  it('are the twelve of the trade', () => {
    expect(files).toHaveLength(12);
  });

  it('use every kind of slide between them', () => {
    const used = new Set(files.flatMap((name) => templateSchema.parse(read(name)).slides.map(({ kind }) => kind)));
    expect([...used].sort()).toEqual(slideSchema.options.map((option) => option.shape.kind.value).sort());
  });
});
