import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInWorker } from '../../../src/cli/parse/parse-in-worker';
import { madeDocx, paragraph, table } from '../../core/read/made-docx';
import { lines, madePdf } from '../../core/read/made-pdf';
import { many, tried } from '../tried';

/*
 * Good files of every format, damaged at random for a bounded time and read in the worker that the
 * command line uses. Whatever comes back is an article or a plain failure; the worker itself
 * neither crashes nor hangs.
 */

/** How long each format is tried. */
const MILLISECONDS = 40_000;
const parse = parseInWorker(resolve('dist', 'main', 'parse-worker.cjs'));
const utf8 = new TextEncoder();

const WORDS = 'Police held 12 men on Monday and took 40 phones worth €5m from them, about 3% more than in 2023.';
const PAGE = `<!doctype html><html><head><title>T</title></head><body><article><h1>Arrests</h1><p>${WORDS}</p><ul><li>${WORDS}</li></ul><table><tr><th>Year</th><th>Cases</th></tr><tr><td>2023</td><td>41</td></tr><tr><td>2024</td><td>52</td></tr></table></article></body></html>`;
const MAIL = `From: Ann Other <a@b.c>\r\nSubject: Arrests\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b--\r\n`;
const RTF = `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Arrests\\par\\pard ${WORDS.replace('€', '\\u8364?')}\\par\\trowd\\cellx9\\pard\\intbl a\\cell 4\\cell\\row}`;

const GOOD: readonly (readonly [string, Uint8Array])[] = [
  ['a.txt', utf8.encode(`Arrests\n\n${WORDS}\n\n• ${WORDS}\n\nYear\tCases\n2023\t41\n`)],
  ['a.md', new Uint8Array(readFileSync('assets/articles/encrochat.md'))],
  ['a.html', utf8.encode(PAGE)],
  ['a.docx', madeDocx(paragraph('Arrests', 'Heading1') + paragraph(WORDS) + table([['Year', 'Cases'], ['2023', '41']]))],
  ['a.pdf', madePdf([lines(60, 100, [WORDS, WORDS]), lines(60, 100, [WORDS])])],
  ['a.rtf', utf8.encode(RTF)],
  ['a.eml', utf8.encode(MAIL)],
  ['a.mht', utf8.encode(MAIL)],
];

type Damage = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Ways in which files go wrong, by accident and on purpose. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([at, byte]): Damage => (bytes) => Uint8Array.from(bytes, (old, i) => (i === Math.floor(at * bytes.length) ? byte : old))),
  place.map((at): Damage => (bytes) => bytes.slice(0, Math.floor(at * bytes.length))),
  fc.tuple(place, place).map(([a, b]): Damage => (bytes) => joined(bytes.subarray(0, Math.floor(Math.min(a, b) * bytes.length)), bytes.subarray(Math.floor(Math.max(a, b) * bytes.length)))),
  fc.tuple(place, place, fc.integer({ min: 2, max: 50 })).map(([a, b, times]): Damage => (bytes) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((part) => Math.floor(part * bytes.length));
    return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => bytes.subarray(from, to)), bytes.subarray(to ?? 0));
  }),
  fc.tuple(place, fc.uint8Array({ maxLength: 64 })).map(([at, junk]): Damage => (bytes) => joined(bytes.subarray(0, Math.floor(at * bytes.length)), junk, bytes.subarray(Math.floor(at * bytes.length)))),
  fc
    .tuple(place, fc.constantFrom('<', '>', '{', '}', '\\', '"', '((', '))', '&', '&#x110000;', '<!--', ']]>', '\0', '\r\n\r\n', '%PDF-', 'endobj', '999999999999', '-1', '9e99', '\u202E', '٣٤', '1,'.repeat(500), '“'.repeat(50)))
    .map(([at, sign]): Damage => (bytes) => joined(bytes.subarray(0, Math.floor(at * bytes.length)), utf8.encode(sign), bytes.subarray(Math.floor(at * bytes.length)))),
);

describe('a damaged file', () => {
  it.for(GOOD)('%s is an article or a plain failure, whatever the damage', async ([name, bytes], context) => {
    const told: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const broken = damages.reduce((file, hurt) => hurt(file).slice(0, 200_000), bytes);
        const read = await parse({ id: 'a1', name, bytes: broken });
        const ended = read.ok ? 'read' : read.failure.code;
        told[ended] = (told[ended] ?? 0) + 1;
        expect(ended).not.toMatch(/^worker-|^bad-extraction$/);
        expect(read.ok || read.failure.message.endsWith('.')).toBe(true);
      }),
      { numRuns: 2_000, interruptAfterTimeLimit: MILLISECONDS, markInterruptAsFailure: false },
    );
    const endings = Object.entries(told).sort(([, a], [, b]) => b - a);
    tried(context, {
      times: many(endings.reduce((sum, [, count]) => sum + count, 0), 'files'),
      measured: endings.slice(0, 3).map(([ending, count]) => `${count} ${ending}`).join(', '),
    });
  });
});
