import { useEffect, useRef } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTextLanguage } from './text-language';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is wrong with it, in a sentence. */
  readonly error?: string | null;
  readonly rows?: number;
  /** Takes the focus when it appears, with its words selected. */
  readonly focused?: boolean;
}

/** A labelled field for plain words. */
export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, hint, placeholder = '', error = null, rows = 1, focused = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const lang = useTextLanguage();
  useEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={error !== null}>
      <Label className="label">{label}</Label>
      {rows === 1 ? (
        <Input ref={input} className="input" lang={lang} placeholder={placeholder} />
      ) : (
        <TextArea className="input" lang={lang} rows={rows} placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
