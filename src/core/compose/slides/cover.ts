import { made, slideBase, type Maker } from '../context';
import { titleOf } from '../titles/article-title';

/** The article's title, who prepared the briefing from what, for which occasion. */
export const cover: Maker<'cover'> = (wanted, { template, brand, extractions, occasion, today }) => {
  const [first] = extractions;
  const standfirst = first?.outline.standfirst ?? null;
  const sources = extractions
    .map(({ outline }) => outline.publisher ?? outline.byline ?? outline.title)
    .filter((name, index, all) => all.indexOf(name) === index)
    .join('; ');
  return made({
    ...slideBase(wanted, first === undefined ? [{ type: 'text', text: wanted.title }] : titleOf(first), 'fact'),
    kind: 'cover',
    subtitle: standfirst === null ? [{ type: 'text', text: template.purpose }] : [{ type: 'text', text: standfirst }],
    eyebrow: [{ type: 'text', text: template.eyebrow }],
    occasion: [{ type: 'text', text: [occasion, writtenDate(today)].filter((part) => part !== '').join(' · ') }],
    preparedBy: [{ type: 'text', text: `Prepared by ${brand.footer || brand.name} from ${sources}` }],
  });
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** '2023-07-14' → '14 July 2023', as far as the date is stated. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}
