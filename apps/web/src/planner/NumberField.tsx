import { TextField } from '@navikt/ds-react';
import type { FieldRange } from '@samspor/domain';
import { useState } from 'react';
import { useTexts } from '../i18n/i18n.ts';

interface NumberFieldProps {
  label: string;
  range: FieldRange;
  value: number | null;
  change: (value: number | null) => void;
}

/** A whole number within a range; left empty it means no limit, where there can be none. What cannot be is not taken. */
export function NumberField({ label, range: { least, most, limitless }, value, change }: NumberFieldProps) {
  const { t } = useTexts();
  const [text, setText] = useState(value === null ? '' : String(value));
  const isNumber = /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
  const isRight = text.trim() === '' ? limitless : isNumber;
  return (
    <TextField
      size="small"
      inputMode="numeric"
      label={label}
      description={t(limitless ? 'planner.rangeOrNone' : 'planner.range', { least, most })}
      value={text}
      error={!isRight && t('planner.notTaken', { least, most })}
      onChange={({ target }) => {
        const wanted = target.value.trim();
        setText(target.value);
        if (wanted === '' && limitless) change(null);
        else if (/^\d+$/.test(wanted) && Number(wanted) >= least && Number(wanted) <= most)
          change(Number(wanted));
      }}
    />
  );
}
