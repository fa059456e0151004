import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { FileProperty } from '../../model/wordings/findings-verify';
import type { VerifyRule } from '../verify-rule';

/** The file says what it is called and in which language it speaks. */
export const fileNamed: VerifyRule = ({ title, language }) => {
  const missing = (what: FileProperty): Finding => ({
  ...finds('file-named', what),
  severity: 'warning',
  place: {},
  actual: 'none',
  expected: `a ${what}`,
});
  return [
    ...(title === '' ? [missing('title')] : []),
    ...(language === '' ? [missing('language')] : []),
  ];
};
