import type { OfficePackage } from '../open-package';
import { elementsOf, readPart } from '../part-node';
import { resolvePart } from '../relations';
import { isKept, type KeptKind } from './parts';

/** A relationship to a part that a template keeps. */
export interface Reference {
  readonly id: string;
  readonly kind: KeptKind;
  /** The part it leads to, as the house's file names it. */
  readonly part: string;
}

/** A relationship that is left behind. */
export interface LostReference {
  readonly type: string;
  readonly external: boolean;
}

/** The relationships of a part, those worth keeping apart from the others. */
export function referencesOf(file: OfficePackage, part: string): { readonly kept: readonly Reference[]; readonly lost: readonly LostReference[] } {
  const slash = part.lastIndexOf('/');
  const bytes = file.bytes(`${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`);
  const all = bytes === null ? [] : elementsOf(readPart(bytes)).filter(({ name }) => name === 'Relationship');
  const kept: Reference[] = [];
  const lost: LostReference[] = [];
  for (const { attributes } of all) {
    const type = (attributes['Type'] ?? '').split('/').pop() ?? '';
    const id = attributes['Id'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    if (external || !isKept(type) || !/^[\w.-]+$/.test(id)) lost.push({ type, external });
    else kept.push({ id, kind: type, part: resolvePart(part, attributes['Target'] ?? '') });
  }
  return { kept, lost };
}
