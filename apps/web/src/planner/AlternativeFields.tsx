import { Button, Select } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import { counted, type Alternative } from './alternatives.ts';
import { signed } from './signed.ts';

interface AlternativeFieldsProps {
  alternative: Alternative;
  number: number;
  change: (alternative: Alternative) => void;
  /** Absent where there is no other. */
  remove?: () => void;
}

const rhythms = [1, 2, 4] as const;
const steps = [-2, -1, 0, 1, 2, 4] as const;

/** What is changed in one alternative. */
export function AlternativeFields({ alternative, number, change, remove }: AlternativeFieldsProps) {
  const { t, texts } = useTexts();
  return (
    <fieldset className="planner-fields">
      <legend>{t('planner.alternative', { number })}</legend>
      <Select
        size="small"
        label={t('planner.field.committeeWeeks')}
        value={alternative.committeeWeeks ?? ''}
        onChange={({ target }) => change({ ...alternative, committeeWeeks: Number(target.value) || null })}
      >
        <option value="">{t('planner.asToday')}</option>
        {rhythms.map((weeks) => (
          <option key={weeks} value={weeks}>
            {texts.planner.every[weeks]}
          </option>
        ))}
      </Select>
      {counted.map((field) => (
        <Select
          key={field}
          size="small"
          label={t(`planner.field.${field}`)}
          value={alternative[field]}
          onChange={({ target }) => change({ ...alternative, [field]: Number(target.value) })}
        >
          {steps.map((by) => (
            <option key={by} value={by}>
              {by === 0 ? t('planner.asToday') : signed(by)}
            </option>
          ))}
        </Select>
      ))}
      {remove && (
        <Button type="button" size="small" variant="tertiary" onClick={remove}>
          {t('planner.remove', { number })}
        </Button>
      )}
    </fieldset>
  );
}
