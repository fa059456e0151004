import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small dictionary as systems have them: `s` makes a plural. */
export function writeDictionary(folder: string, name: string, words: readonly string[], encoding: 'UTF-8' | 'ISO8859-1' = 'UTF-8'): void {
  const bytes = (text: string): Buffer => Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'latin1');
  writeFileSync(join(folder, `${name}.aff`), bytes(`SET ${encoding}\nTRY esianrtolcdugmphbyfvkwzäöüß\n\nSFX S Y 1\nSFX S 0 s .\n`));
  writeFileSync(join(folder, `${name}.dic`), bytes(`${words.length}\n${words.join('\n')}\n`));
}
