import type { Finding } from '../model/finding';
import { finds } from '../model/finds';
import type { FileProperty } from '../model/wordings/findings-verify';

const missing = (what: FileProperty): Finding => ({
  ...finds('file-named', what),
  severity: 'warning',
  place: {},
  actual: 'none',
  expected: `a ${what}`,
});

/** What is missing of what a file of any format says of itself: how it is called, and in which language it speaks. */
export const unnamed = ({ title, language }: Readonly<Record<FileProperty, string>>): readonly Finding[] => [
  ...(title === '' ? [missing('title')] : []),
  ...(language === '' ? [missing('language')] : []),
];
