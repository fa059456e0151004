import type { Finding } from '../../core/model/finding';

const where = ({ place }: Finding): string => {
  const parts = [place.slide === undefined ? '' : `slide ${place.slide}`, place.field ?? '', place.figure ?? ''];
  const named = parts.filter((part) => part !== '').join(', ');
  return named === '' ? '' : ` (${named})`;
};

/** Findings for a person, one a line. */
export const findingLines = (findings: readonly Finding[]): string =>
  findings.map((finding) => `  ${finding.severity}: ${finding.message}${where(finding)}`).join('\n');
