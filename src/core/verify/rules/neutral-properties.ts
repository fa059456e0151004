import { finds } from '../../model/finds';
import { first } from '../../office/open-package';
import type { VerifyRule } from '../verify-rule';

/** Paths of Windows and Unix home folders, which name a person and a machine. */
const PATH = /[A-Za-z]:\\|\/(home|Users|root|tmp)\//;

/** The file's properties name no person, program or folder that was not meant to leave the house. */
export const neutralProperties: VerifyRule = ({ file, slides }) => {
  const core = file.xml('docProps/core.xml');
  const people = ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) => {
    const said = first(core, name)?.text ?? '';
    return said === '' ? [] : [{ field: name, said }];
  });
  const paths = slides.flatMap(({ number, shapes }) =>
    shapes.filter(({ alt }) => PATH.test(alt)).map(({ name, alt }) => ({ slide: String(number), field: name, said: alt })),
  );
  return [...people, ...paths].map(({ said, ...place }) => ({
    ...finds('neutral-properties', said),
    severity: 'warning' as const,
    place,
    actual: said,
    expected: 'nothing that names a person or a folder',
  }));
};
