import type { PageWords } from '../../model/framing/page-words';
import { fill } from '../../model/framing/fill';
import type { ChartSpec } from '../../scene/chart-spec';

/** 'Bar chart of drugs seized, tonnes: cannabis 163.4, cocaine 103.5, heroin 3.3.' */
export function proposedAlt(
  measure: string,
  spec: Pick<ChartSpec, 'kind' | 'categories' | 'series' | 'axis'>,
  words: PageWords['charts'],
): string {
  const named = spec.series.length > 1;
  const rows = spec.categories.map((category, index) => {
    const values = spec.series.flatMap((series) => {
      const point = series.points[index];
      if (point == null) return [];
      return [named ? `${series.name} ${point.label}`.trim() : point.label];
    });
    return `${category.label} ${values.length === 0 ? words.noFigure : values.join(', ')}`;
  });
  const subject = measure.trim() === '' ? '' : fill(words.of, { measure: lowerFirst(measure.trim()) });
  const scale = spec.axis.scale === 'log' ? words.logAxis : '';
  return `${words.kinds[spec.kind]}${subject}${scale}: ${rows.join(named ? '; ' : ', ')}.`.replaceAll(
    '\u00a0',
    ' ',
  );
}

/** Names ('KuCoin', 'Service King', 'Leeds, Trim') and abbreviations ('EUR', 'UK') keep their capital. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(text) && !/^\p{L}+(?:,| and)? \p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
