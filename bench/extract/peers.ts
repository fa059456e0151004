import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds what it can in a text and says how many. */
export interface Extractor {
  readonly name: string;
  readonly run: (text: string) => number;
}

const here = dirname(fileURLToPath(import.meta.url));

/** Installs the peers from their lockfile into this folder, once. */
function install(): void {
  if (existsSync(join(here, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extractors to compare with could not be installed; run with --no-peers to go without.');
}

interface Recognizers {
  readonly Culture: { readonly English: string };
  readonly recognizeNumber: (text: string, culture: string) => readonly unknown[];
  readonly recognizePercentage: (text: string, culture: string) => readonly unknown[];
  readonly recognizeCurrency: (text: string, culture: string) => readonly unknown[];
  readonly recognizeDimension: (text: string, culture: string) => readonly unknown[];
}
type Compromise = (text: string) => { readonly numbers: () => { readonly json: () => readonly unknown[] } };
type Wink = (model: unknown) => {
  readonly its: { readonly detail: unknown };
  readonly readDoc: (text: string) => { readonly entities: () => { readonly out: (its: unknown) => readonly unknown[] } };
};

/** Every run of digits with its separators and a currency sign or percent sign: the least one could do. */
const BARE = /[$€£₹]?\d[\d,.]*(?:\s?(?:%|million|billion|m|bn|k)\b)?/g;

/** The other extractors, ready to run on one text. */
export function peers(): readonly Extractor[] {
  install();
  const require = createRequire(join(here, 'package.json'));
  const recognizers = require('@microsoft/recognizers-text-suite') as Recognizers;
  const compromise = require('compromise') as Compromise;
  const wink = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'));
  const culture = recognizers.Culture.English;
  return [
    { name: 'one regular expression', run: (text) => text.match(BARE)?.length ?? 0 },
    { name: 'compromise', run: (text) => compromise(text).numbers().json().length },
    { name: 'wink-nlp', run: (text) => wink.readDoc(text).entities().out(wink.its.detail).length },
    {
      name: 'recognizers-text-suite',
      run: (text) =>
        recognizers.recognizeNumber(text, culture).length +
        recognizers.recognizePercentage(text, culture).length +
        recognizers.recognizeCurrency(text, culture).length +
        recognizers.recognizeDimension(text, culture).length,
    },
  ];
}
