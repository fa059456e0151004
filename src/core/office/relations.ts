import { every, type OfficePackage } from './open-package';

/** A part's relationship: its id, the end of its type, and the part it leads to. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** '../media/x.png' seen from 'ppt/slideMasters/slideMaster1.xml' is 'ppt/media/x.png'. */
export function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part that lead to other parts of the file. */
export function relationsOf(file: OfficePackage, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/');
  const list = file.xml(`${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`);
  return every(list, 'Relationship').flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External'
      ? []
      : [
          {
            id: attributes['Id'] ?? '',
            type: (attributes['Type'] ?? '').split('/').pop() ?? '',
            part: resolvePart(part, attributes['Target'] ?? ''),
          },
        ],
  );
}
