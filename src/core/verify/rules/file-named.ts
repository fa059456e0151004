import type { Finding } from '../../model/finding';
import type { VerifyRule } from '../verify-rule';

/** The file says what it is called and in which language it speaks. */
export const fileNamed: VerifyRule = ({ title, language }) => {
  const missing = (what: string, why: string): Finding => ({
    rule: 'file-named',
    severity: 'warning',
    place: {},
    message: `The file’s properties state no ${what}.`,
    actual: 'none',
    expected: `a ${what}`,
    why,
  });
  return [
    ...(title === '' ? [missing('title', 'Screen readers and file lists go by it.')] : []),
    ...(language === '' ? [missing('language', 'A screen reader must know how to pronounce it.')] : []),
  ];
};
