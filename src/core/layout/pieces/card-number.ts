import { figureParts, isSign } from '../../model/figure-format';
import type { TextRun } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { bodyStyle, headingStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';

/**
 * A number as a card shows it: the digits large in the heading face; qualifier, currency and unit
 * small and light beside them, never left out. Nothing for an id the ledger lacks.
 */
export function cardNumberRuns(
  id: string,
  size: number,
  field: string,
  { numbers, ledger }: LayoutContext,
): readonly TextRun[] {
  const entry = ledger.get(id);
  if (entry === undefined) return [styledRun('–', headingStyle(size), { field })];
  const { prefix, currency, number, suffix } = figureParts(entry, numbers);
  const small = bodyStyle(companionSize(size), { colour: 'quiet' });
  const own = { field, figure: id };
  const lead = [prefix, currency]
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll(' ', '\u00a0');
  return [
    styledRun(lead === '' || isSign(currency) ? lead : `${lead}\u00a0`, small, own),
    styledRun(number, headingStyle(size), own),
    styledRun(suffix === '' ? '' : `\u00a0${suffix}`, small, own),
  ].filter((run) => run.text !== '');
}

/** Small beside the number, yet readable: about a third of it. */
const companionSize = (size: number): number =>
  [sizes.title, sizes.lead, sizes.large, sizes.body].find((step) => step <= size * 0.36) ??
  sizes.small;
