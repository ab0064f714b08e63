import { TextField } from '@navikt/ds-react';
import { useState } from 'react';

interface NumberInputProps {
  id: string;
  label: string;
  description?: string;
  value: number;
  change: (value: number) => void;
  error: string | undefined;
}

/** A whole number as somebody writes it; what is no number is refused by the policy's own check. */
export function NumberInput({ id, label, description, value, change, error }: NumberInputProps) {
  const [text, setText] = useState(String(value));
  return (
    <TextField
      id={id}
      className="county-number"
      size="small"
      inputMode="numeric"
      label={label}
      description={description}
      value={Number(text) === value ? text : Number.isNaN(value) ? text : String(value)}
      error={error}
      onChange={({ target }) => {
        setText(target.value);
        change(/^\d+$/.test(target.value.trim()) ? Number(target.value) : Number.NaN);
      }}
    />
  );
}
