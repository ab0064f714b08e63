import { BodyLong, ReadMore } from '@navikt/ds-react';
import { practiceFields, type PlanSpan, type Practice, type PracticeField } from '@samspor/domain';
import { useTexts } from '../i18n/i18n.ts';
import { NumberField } from './NumberField.tsx';

interface AssumptionsProps {
  span: PlanSpan;
  setSpan: (span: PlanSpan) => void;
  practice: Practice;
  setPractice: (practice: Practice) => void;
}

const fields = Object.keys(practiceFields) as PracticeField[];
const spanFields = {
  youths: { least: 20, most: 1000 },
  years: { least: 1, most: 6 },
  seed: { least: 1, most: 9999 },
};

/** What the model takes for granted of today; each can be changed. */
export function Assumptions({ span, setSpan, practice, setPractice }: AssumptionsProps) {
  const { t } = useTexts();
  return (
    <ReadMore header={t('planner.assumptions')} size="small">
      <BodyLong size="small" spacing>
        {t('planner.assumptionsWhy')}
      </BodyLong>
      <div className="planner-fields">
        {(['youths', 'years', 'seed'] as const).map((field) => (
          <NumberField
            key={field}
            label={t(`planner.span.${field}`)}
            range={{ ...spanFields[field], limitless: false }}
            value={span[field]}
            change={(value) => value !== null && setSpan({ ...span, [field]: value })}
          />
        ))}
        {fields.map((field) => (
          <NumberField
            key={field}
            label={t(`planner.assume.${field}`)}
            range={practiceFields[field]}
            value={practice[field]}
            change={(value) => setPractice({ ...practice, [field]: value })}
          />
        ))}
      </div>
    </ReadMore>
  );
}
