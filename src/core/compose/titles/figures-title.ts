import type { Figure } from '../../model/figure';
import type { RichText } from '../../model/rich-text';
import { listed, named } from '../naming';

/** Longest subject that a title takes in. */
const SHORT = 40;

/** 'Key figures: 6,558 arrests and EUR 740m in cash seized': the plain title led by up to `most` named figures. */
export function figuresTitle(lead: string, figures: readonly Figure[], most: number): RichText {
  const telling = figures.filter(({ subject }) => subject.length <= SHORT).slice(0, most);
  if (telling.length === 0) return [{ type: 'text', text: lead }];
  return [{ type: 'text', text: `${lead}: ` }, ...listed(telling.map(named))];
}
