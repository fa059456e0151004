import { findFigures } from '../../src/core/extract/find-figures';
import { loadGold } from './gold';
import { peers } from './peers';
import { HEADINGS, misses, row, sum, tally } from './report';
import { growth } from './scaling';
import { score } from './score';
import { grown, ownThroughput, peerThroughput } from './throughput';

/*
 * npm run bench:extract -- DIR [--brief] [--no-peers]
 *
 * DIR/articles/*.txt and DIR/gold/*.json: how well figures are found, then how fast beside others,
 * then how time grows on hostile text. --brief leaves out the list of misses.
 */
const [dir, ...flags] = process.argv.slice(2);
if (dir === undefined) {
  console.error('usage: npm run bench:extract -- DIR [--brief] [--no-peers]');
  process.exit(2);
}

const print = (...lines: readonly string[]): void => lines.forEach((line) => console.log(line));

const articles = await loadGold(dir);
const scored = articles.map(({ name, article, gold }) => ({ name, article, score: score(gold, findFigures(article)) }));
print(HEADINGS, ...scored.map(({ name, score: one }) => row(name, tally(one))));
print(row('in all', scored.map(({ score: one }) => tally(one)).reduce(sum)), '');
if (!flags.includes('--brief')) {
  const lines = scored.flatMap(({ name, article, score: one }) => misses(name, article.text, one));
  print(lines.length === 0 ? 'No misses.' : `${lines.length} misses:`, ...lines, '');
}

const text = grown(articles.map(({ article }) => article), 10e6);
const own = ownThroughput(text);
const line = (name: string, speed: number): string =>
  `${name.padEnd(26)}${speed.toFixed(speed < 1 ? 4 : 1).padStart(9)} MB/s${(speed / own).toPrecision(2).padStart(10)} × ours`;
print('Throughput on the same text', line('Lectern', own));
if (!flags.includes('--no-peers')) for (const peer of peers()) print(line(peer.name, peerThroughput(peer, text.text)));

print('', 'Ten times the hostile text, times the time (100 kB to 1 MB)');
for (const { name, short, long } of growth()) {
  print(`${name.padEnd(26)}${(long / short).toFixed(1).padStart(9)}${`${short.toFixed(1)} → ${long.toFixed(1)} ms`.padStart(24)}`);
}
