import { xmlOf, type PackageRepair } from './package-repair';
import { readRelationships, relationshipsOf, writeRelationships } from './relationships';

/** How the library's author last looked at a presentation, and two lists with nothing in them: a file may have each, and need have none. */
const LEFT_OUT = ['viewProps', 'presProps', 'tableStyles'] as const;

const PRESENTATION = 'ppt/presentation.xml';

/** A file says nothing about settings that nobody chose: PowerPoint opens it with its own. */
export const settings: PackageRepair = (parts) => {
  for (const type of LEFT_OUT) parts.delete(`ppt/${type}.xml`);
  const name = relationshipsOf(PRESENTATION);
  const kept = readRelationships(xmlOf(parts, name)).filter(({ type }) => !LEFT_OUT.some((left) => left === type));
  parts.set(name, writeRelationships(kept));
};
