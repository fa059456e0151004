import { strings } from '../../../strings';
import { Button, IconButton } from '../../../ui/button';
import { Chooser } from '../../../ui/chooser';
import { TextBox } from '../../../ui/text-box';
import { CountField } from '../slots/count-field';

/** House wording as a template holds it: a text, a rating, a mark, or a list of such. */
export type Wording = string | number | boolean | readonly Wording[] | { readonly [field: string]: Wording };

interface WordingFieldProps {
  readonly name: string;
  readonly value: Wording;
  readonly onChange: (value: Wording) => void;
}

const choices = strings.choices;
const ratings = Object.entries(choices.ratings).map(([id, name]) => ({ id, name }));

const isList = (value: Wording): value is readonly Wording[] => Array.isArray(value);

const names: Readonly<Record<string, string>> = {
  ...strings.fields,
  rating: choices.rating,
  exposure: choices.exposure,
  likelihood: choices.likelihood,
  impact: choices.impact,
  preferred: choices.preferred,
};

const nameOf = (field: string): string => names[field] ?? field;

/** A field for whatever a piece of wording is. */
export function WordingField({ name, value, onChange }: WordingFieldProps) {
  if (isList(value)) return <WordingList name={name} items={value} onChange={onChange} />;
  switch (typeof value) {
    case 'string':
      return name === 'rating' || name === 'exposure' ? (
        <Chooser label={nameOf(name)} value={value} options={ratings} onChange={onChange} />
      ) : (
        <TextBox label={nameOf(name)} rows={2} value={value} onChange={onChange} />
      );
    case 'number':
      return <CountField label={nameOf(name)} value={value} most={5} onChange={onChange} />;
    case 'boolean':
      return (
        <Chooser
          label={nameOf(name)}
          value={String(value)}
          options={Object.entries(choices.yesNo).map(([id, answer]) => ({ id, name: answer }))}
          onChange={(id) => onChange(id === 'true')}
        />
      );
    case 'object':
      return (
        <>
          {Object.entries(value).map(([field, inner]) => (
            <WordingField key={field} name={field} value={inner} onChange={(next) => onChange({ ...value, [field]: next })} />
          ))}
        </>
      );
  }
}

interface WordingListProps {
  readonly name: string;
  readonly items: readonly Wording[];
  readonly onChange: (items: readonly Wording[]) => void;
}

/** Entries one below the other: one more, one less, at least one. */
function WordingList({ name, items, onChange }: WordingListProps) {
  const entry = (at: number): string => `${nameOf(name)} ${at + 1}`;
  const [first] = items;
  return (
    <>
      {/* Entries have no names of their own: their place is all that tells them apart. */}
      {items.map((item, at) => ({ item, at })).map(({ item, at }) => (
        <div key={entry(at)} className="slot-card" role="group" aria-label={entry(at)}>
          <header className="slot-head">
            <span className="label">{entry(at)}</span>
            <span className="spring" />
            <IconButton
              icon="trash"
              label={strings.deck.removeRow(entry(at))}
              isDisabled={items.length === 1}
              onPress={() => onChange(items.filter((_, index) => index !== at))}
            />
          </header>
          <WordingField name={name} value={item} onChange={(next) => onChange(items.map((one, index) => (index === at ? next : one)))} />
        </div>
      ))}
      {first !== undefined && (
        <Button icon="plus" onPress={() => onChange([...items, asked(first, name)])}>
          {strings.deck.addItem(nameOf(name))}
        </Button>
      )}
    </>
  );
}

/** An entry of the same shape that asks the author for everything. */
function asked(like: Wording, name: string): Wording {
  if (isList(like)) return like.slice(0, 1).map((inner) => asked(inner, name));
  switch (typeof like) {
    case 'string':
      return name === 'rating' || name === 'exposure' ? 'unrated' : `[${nameOf(name)}]`;
    case 'number':
      return 3;
    case 'boolean':
      return false;
    case 'object':
      return Object.fromEntries(Object.entries(like).map(([field, inner]) => [field, asked(inner, field)]));
  }
}
