import { itemOf, withItemField } from '../../../../core/edit/slide-lists';
import type { Slide } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { Chooser } from '../../../ui/chooser';
import { TextBox } from '../../../ui/text-box';

interface ItemChoicesProps {
  readonly slide: Slide;
  readonly list: string;
  readonly index: number;
}

const words = strings.choices;
const levels = ['1', '2', '3', '4', '5'].map((id) => ({ id, name: id }));
const ratings = Object.entries(words.ratings).map(([id, name]) => ({ id, name }));
const yesNo = Object.entries(words.yesNo).map(([id, name]) => ({ id, name }));

/** What of an item is no text: ratings, levels, dates in words, the preferred option. */
export function ItemChoices({ slide, list, index }: ItemChoicesProps) {
  const perform = usePerform();
  const item = itemOf(slide, list, index);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  return Object.entries(item).map(([field, value]: [string, unknown]) => {
    const set = (next: unknown): void =>
      perform({
        do: 'edit-slide',
        slide: withItemField(slide, list, index, field, next),
        field: `${list}.${index}.${field}`,
      });
    switch (field) {
      case 'exposure':
      case 'rating':
        return <Chooser key={field} label={words[field]} value={String(value)} options={ratings} onChange={set} />;
      case 'likelihood':
      case 'impact':
        return (
          <Chooser key={field} label={words[field]} value={String(value)} options={levels} onChange={(level) => set(Number(level))} />
        );
      case 'preferred':
        return (
          <Chooser key={field} label={words[field]} value={String(value)} options={yesNo} onChange={(answer) => set(answer === 'true')} />
        );
      case 'when':
        return <TextBox key={field} label={words[field]} value={String(value)} onChange={set} />;
      default:
        return null;
    }
  });
}
