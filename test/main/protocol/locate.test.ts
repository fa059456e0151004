import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../src/main/protocol/app-scheme';
import { locate } from '../../../src/main/protocol/locate';

const pages = '/opt/lectern/dist/renderer';

describe('the app’s own protocol', () => {
  it.each([
    ['app://lectern/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://lectern/print/print.html?a=1#top', 'print/print.html', 'text/html; charset=utf-8'],
    ['app://lectern/assets/index-Bx%20y.js', 'assets/index-Bx y.js', 'text/javascript; charset=utf-8'],
    ['app://lectern/assets/Carlito.ttf', 'assets/Carlito.ttf', 'font/ttf'],
    ['app://lectern/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://lectern/%2e%2e/main/index.js', 'main/index.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', (url, path, mime) => {
    expect(locate(url, pages)).toEqual({ file: join(pages, path), mime });
  });

  it.each([
    'app://other/index.html',
    'file:///etc/hosts.html',
    'https://lectern/index.html',
    'app://lectern/..%2f..%2fpackage.html',
    'app://lectern/%2e%2e%2f%2e%2e%2fsecret.html',
    'app://lectern/..%5c..%5csecret.html',
    'app://lectern/index.html%00.png',
    'app://lectern/%ff.html',
    'app://lectern/fingerprint',
    'app://lectern/notes.json',
    'app://lectern/',
    'nonsense',
  ])('refuses %s', (url) => {
    expect(locate(url, pages)).toBeNull();
  });

  it('never leaves its folder, however a path is written', () => {
    const step = fc.constantFrom('..', '%2e%2e', '.%2e', '/', '%2f', '%5c', '\\', '%252e', 'a', '%00', '//');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const located = locate(`app://lectern/${steps.join('')}/x.html`, pages);
        expect(located?.file ?? `${pages}/`).toMatch(/^\/opt\/lectern\/dist\/renderer\//);
      }),
    );
  });
});

describe('a page of the app', () => {
  it.each([
    ['app://lectern/index.html', true],
    ['app://lectern', true],
    ['app://lectern.evil/index.html', false],
    ['app://evil@lectern.evil/', false],
    ['https://lectern/', false],
    ['file:///opt/lectern/index.html', false],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', (url, ours) => {
    expect(isAppUrl(url)).toBe(ours);
  });
});
