import { finds } from '../../model/finds';
import type { TemplateRule } from './template-rule';

/** The labels of the Traffic Light Protocol, version 2.0 (FIRST, 2022). */
const LABELS = ['TLP:RED', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:GREEN', 'TLP:CLEAR'];

/** A marking that means to be a Traffic Light Protocol label and is none. */
export const markingKnown: TemplateRule = ({ marking }) =>
  !/^\s*tlp\b/i.test(marking) || LABELS.includes(marking)
    ? []
    : [
        {
          ...finds('marking-known', marking),
          severity: 'error',
          place: { field: 'marking' },
          actual: marking,
          expected: LABELS.join(', '),
        },
      ];
