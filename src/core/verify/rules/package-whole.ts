import { finds } from '../../model/finds';
import { relationsOf } from '../../office/relations';
import type { VerifyRule } from '../verify-rule';

/** 'ppt/slides/_rels/slide1.xml.rels' belongs to 'ppt/slides/slide1.xml'. */
const ownerOf = (list: string): string => list.replace(/_rels\/([^/]+)\.rels$/, '$1');

/** Every relationship leads to a part that is there: PowerPoint offers to repair a file where one does not. */
export const packageWhole: VerifyRule = ({ file }) => {
  const parts = new Set(file.parts);
  return file.parts
    .filter((part) => part.endsWith('.rels') && part.includes('/_rels/'))
    .map(ownerOf)
    .flatMap((owner) => relationsOf(file, owner))
    .filter(({ part, type }) => type !== 'hyperlink' && !parts.has(part))
    .map(({ part }) => ({
      ...finds('package-whole', part),
      severity: 'error' as const,
      place: {},
      actual: 'missing',
      expected: part,
    }));
};
