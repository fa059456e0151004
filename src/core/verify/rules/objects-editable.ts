import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { VerifyRule } from '../verify-rule';
import type { WrittenShape } from '../written-presentation';

/** Alternative text and names of what was a chart or a table before it became a picture. */
const PICTURED = /^(?:(?:clustered|stacked|100% stacked)\s+)?(?:bar|column|line|area|pie|doughnut|scatter|combo|waterfall)?\s*(?:chart|graph|diagram|table)\b/i;

const pictured = ({ kind, name, alt, figures }: WrittenShape): boolean =>
  kind === 'picture' && (figures.length > 0 || PICTURED.test(name) || PICTURED.test(alt));

/** Charts and tables are objects that can be edited, no pictures of them. */
export const objectsEditable: VerifyRule = ({ slides }) =>
  slides.flatMap(({ number, shapes }) =>
    shapes.filter(pictured).map(
      ({ name, figures }): Finding => ({
        ...finds('objects-editable'),
        severity: figures.length > 0 ? 'error' : 'warning',
        place: { slide: String(number), field: name },
        actual: 'a picture',
        expected: 'a chart with its workbook, or a table',
      }),
    ),
  );
