import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { isoDayOf, monthDayOf, shownDay, shownIsoDay } from './days.ts';

interface DayInputProps {
  id: string;
  label: string;
  description?: string;
  value: string;
  change: (value: string) => void;
  error: string | undefined;
}

/** A day of every year (MM-DD), written dd.mm. */
export const DayInput = (props: DayInputProps) => (
  <WrittenInput {...props} read={monthDayOf} shown={shownDay} />
);

/** A day (yyyy-mm-dd), written dd.mm.åååå. */
export const DateInput = (props: DayInputProps) => (
  <WrittenInput {...props} read={isoDayOf} shown={shownIsoDay} />
);

interface WrittenInputProps extends DayInputProps {
  read: (text: string) => string;
  shown: (value: string) => string;
}

/** Keeps what is written as it is written, as long as it means the value. */
function WrittenInput({ id, label, description, value, change, error, read, shown }: WrittenInputProps) {
  const [text, setText] = useState(shown(value));
  return (
    <TextField
      id={id}
      className="county-day"
      size="small"
      label={label}
      description={description}
      value={read(text) === value ? text : shown(value)}
      error={error}
      onChange={({ target }) => {
        setText(target.value);
        change(read(target.value));
      }}
    />
  );
}
