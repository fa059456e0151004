import { useState } from 'react';
import { TextBox } from '../../../ui/text-box';

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[] | undefined;
  /** Undefined for none. */
  readonly onChange: (words: readonly string[] | undefined) => void;
}

const written = (words: readonly string[] | undefined): string => (words ?? []).join(', ');

const read = (text: string): readonly string[] | undefined => {
  const words = text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  return words.length === 0 ? undefined : words;
};

/** Words with commas between them. What is typed stays as typed; what is meant is told at once. */
export function WordsField({ label, hint, value, onChange }: WordsFieldProps) {
  const [text, setText] = useState(() => written(value));
  const shown = written(read(text)) === written(value) ? text : written(value);
  return (
    <TextBox
      label={label}
      hint={hint}
      value={shown}
      onChange={(next) => {
        setText(next);
        if (written(read(next)) !== written(value)) onChange(read(next));
      }}
    />
  );
}
