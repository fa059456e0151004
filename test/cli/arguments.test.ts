import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments';

const command = (line: string) => {
  const read = readArguments(line.split(' ').filter((word) => word !== ''));
  return read.ok ? read.value.command : read.refusal.failure.message;
};

describe('the command line’s words', () => {
  it('reads inspect with and without --json', () => {
    expect(command('inspect a.md')).toEqual({ name: 'inspect', file: 'a.md', json: false });
    expect(command('inspect a.md --json')).toEqual({ name: 'inspect', file: 'a.md', json: true });
  });

  it('leaves the template to the article and gives export the shipped brand unless told otherwise', () => {
    expect(command('export a.md --pptx a.pptx')).toMatchObject({
      template: null,
      brand: 'group-assurance',
      pptx: 'a.pptx',
      pdf: null,
      only: null,
    });
  });

  it('reads --only as a list of ids and --json of export as a file', () => {
    expect(command('export a.md --pdf a.pdf --only f1,f2,s3 --json report.json')).toMatchObject({
      only: ['f1', 'f2', 's3'],
      report: 'report.json',
    });
  });

  it('takes the deck’s language, and refuses one that it cannot frame', () => {
    expect(command('export a.md --pptx a.pptx')).toMatchObject({ language: null });
    expect(command('export a.md --pptx a.pptx --language DE')).toMatchObject({ language: 'de' });
    expect(command('export a.md --pptx a.pptx --language fr')).toContain('--language frames a deck in en or de');
  });

  it('reads several articles as a batch into a folder', () => {
    expect(command('export a.md b.md --out decks')).toMatchObject({ files: ['a.md', 'b.md'], out: 'decks', formats: ['pptx', 'pdf'] });
    expect(command('export a.md b.md --out decks --formats PPTX')).toMatchObject({ formats: ['pptx'] });
  });

  it('reads several articles as one deck that compares them', () => {
    expect(command('export a.md b.md --pptx two.pptx')).toMatchObject({
      files: ['a.md', 'b.md'],
      out: null,
      template: null,
    });
  });

  it('reads list and check for templates and brands', () => {
    expect(command('templates list --json')).toEqual({ name: 'list', what: 'templates', json: true });
    expect(command('brands check house.lectern-brand')).toEqual({
      name: 'check',
      what: 'brands',
      file: 'house.lectern-brand',
    });
  });

  it.each([
    ['', 'Nothing was asked for.'],
    ['inspct a.md', 'There is no command ‘inspct’.'],
    ['inspect', 'inspect needs an article file.'],
    ['inspect a.md b.md', 'inspect takes one article at a time.'],
    ['compare a.md', 'compare needs two articles.'],
    ['export a.md', 'export needs --pptx, --pdf, --png, --handout, --csv, --figures-json or --out.'],
    ['export a.md b.md --pptx x.pptx --only f1', '--only picks by ids of one article; it cannot be used with several.'],
    ['export a.md --out d --pdf x.pdf', '--out names a folder for PPTX and PDF; leave the names of single files away.'],
    ['export a.md --out d --formats pptx,odp', '--formats takes pptx, pdf, or one of them.'],
    ['export a.md --pptx x.pptx --formats pptx', '--formats says what --out writes of each article; a single file is named by its own option.'],
    ['inspect a.md --pptx x.pptx', 'inspect takes no --pptx.'],
    ['templates rename', 'templates knows ‘list’ and ‘check FILE’.'],
  ])('refuses «%s» in one sentence', (line, message) => {
    expect(command(line)).toBe(message);
  });

  it('refuses an option it does not know, with exit code 1', () => {
    const read = readArguments(['inspect', 'a.md', '--colour']);
    expect(read).toMatchObject({ ok: false, refusal: { exit: 1, failure: { message: expect.stringContaining('--colour') } } });
  });
});
