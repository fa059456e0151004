import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/core/write/pptx/write-pptx';
import { faultsOf } from './check-package';
import { all, OpenedPackage, textOf, unescape, zip } from './package-reader';
import { emptyItemsScene, hostileScene, NASTY, noSlidesScene } from './hostile-scenes';
import { frame, paragraph, run, scene, slide, text } from './scenes';

describe('names and texts that XML cannot hold', () => {
  it('leave the file whole wherever they stand', async () => {
    const archive = await writePptx(hostileScene, [], [{ article: NASTY, title: NASTY, byline: NASTY, publisher: NASTY, published: NASTY, name: NASTY, hash: NASTY }], { zip });
    expect(faultsOf(archive)).toEqual([]);
    const deck = new OpenedPackage(archive);
    const [title] = all(deck.tree('ppt/slides/slide1.xml'), 'p:sp');
    expect(textOf(title!)).toContain('A & "B" <c>');
    expect(unescape(deck.tree('ppt/theme/theme1.xml').name)).toBe('a:theme');
  });

  it('keep the spaces and signs of ordinary text', async () => {
    const words = '  5 < 6 & 7 > 3 — “quoted”  ';
    const deck = new OpenedPackage(
      await writePptx(scene([slide(1, 'Spaces', [text('body', 'body', frame(0, 0, 99, 20), [paragraph([run(words)])])])]), [], [], { zip }),
    );
    const shape = all(deck.tree('ppt/slides/slide1.xml'), 'p:sp')[1];
    expect(textOf(shape!)).toBe(words);
  });
});

describe('addresses that a document must not open', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share', 'http://', 'data:text/html,x', '']) {
    it(`lead nowhere: ${JSON.stringify(url)}`, async () => {
      const linked = text('body', 'body', frame(0, 0, 99, 20), [paragraph([run('here', { link: { to: 'url', url } })])]);
      const archive = await writePptx(scene([slide(1, 'Links', [linked])]), [], [], { zip });
      expect(faultsOf(archive)).toEqual([]);
      expect(new OpenedPackage(archive).text('ppt/slides/slide1.xml')).not.toContain('hlinkClick');
    });
  }

  it('are dropped when they name a slide that is not there', async () => {
    const area = { type: 'link' as const, name: 'area', frame: frame(0, 0, 9, 9), figures: [], target: { to: 'slide' as const, slide: 'gone' }, label: 'Gone' };
    const archive = await writePptx(scene([slide(1, 'Links', [area])]), [], [], { zip });
    expect(faultsOf(archive)).toEqual([]);
  });
});

describe('scenes at the edge', () => {
  it('may have no slides', async () => {
    expect(faultsOf(await writePptx(noSlidesScene, [], [], { zip }))).toEqual([]);
  });

  it('may have empty texts, empty charts and lines without height', async () => {
    expect(faultsOf(await writePptx(emptyItemsScene, [], [], { zip }))).toEqual([]);
  });
});
