import { xmlOf, type PackageRepair } from '../package/package-repair';
import { readRelationships, relationship, relationshipsOf, writeRelationships } from '../package/relationships';

const MASTER = 'ppt/notesMasters/notesMaster1.xml';
const FIRST_MASTER = 'ppt/slideMasters/slideMaster1.xml';

/**
 * The house's notes master where it has one, the library's with the house's theme where it has none,
 * and none at all in a deck without notes.
 */
export const houseNotes: PackageRepair = (parts, deck) => {
  const own = parts.get(relationshipsOf(MASTER));
  if (deck.slides.every((slide) => slide.notesPage === null)) {
    if (typeof own === 'string') for (const { type, target } of readRelationships(own)) if (type === 'theme') remove(parts, target);
    parts.delete(MASTER);
    parts.delete(relationshipsOf(MASTER));
    return;
  }
  if (own !== undefined) return;
  const themes = [...parts.keys()].flatMap((name) => Number(/^ppt\/theme\/theme(\d+)\.xml$/.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...themes) + 1;
  const source = readRelationships(xmlOf(parts, relationshipsOf(FIRST_MASTER))).find(({ type }) => type === 'theme')?.target;
  if (source === undefined) return;
  const theme = source.replace('../', 'ppt/');
  parts.set(`ppt/theme/theme${number}.xml`, xmlOf(parts, theme));
  const leads = parts.get(relationshipsOf(theme));
  if (leads !== undefined) parts.set(relationshipsOf(`ppt/theme/theme${number}.xml`), leads);
  parts.set(relationshipsOf(MASTER), writeRelationships([relationship('rId1', 'theme', `../theme/theme${number}.xml`)]));
};

/** A theme that only the notes master had. */
function remove(parts: Parameters<PackageRepair>[0], target: string): void {
  const name = target.replace('../', 'ppt/');
  parts.delete(name);
  parts.delete(relationshipsOf(name));
}
