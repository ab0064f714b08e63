import { Radio, RadioGroup } from '@navikt/ds-react';
import type { DutyPolicy } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { DayInput } from './DayInput.tsx';
import { fieldId, type FaultOf } from './faults.ts';
import { NumberInput } from './NumberInput.tsx';

interface DutyFieldsProps {
  duty: DutyPolicy;
  change: (duty: DutyPolicy) => void;
  faultOf: FaultOf;
}

const numbers = ['rightsInfoDays', 'contactDays', 'offerDays', 'workThreshold', 'offerRunsDays'] as const;
const days = ['contactCarryOverDue', 'presumedInTrainingUntil'] as const;
const tried = ['attempts', 'channels', 'days'] as const;

/** What the county decides about its duties: when they are due, and what counts. */
export function DutyFields({ duty, change, faultOf }: DutyFieldsProps) {
  const { t, texts } = useTexts();
  const field = (path: string) => ({ id: fieldId(path), error: faultOf(path) });
  return (
    <Card id="plikter" title={t('county.duties')} gap="space-16">
      <div className="county-fields">
        {numbers.map((name) => (
          <NumberInput
            key={name}
            {...field(`duty.${name}`)}
            label={texts.county.field[`duty.${name}`]}
            description={texts.county.why[name]}
            value={duty[name]}
            change={(value) => change({ ...duty, [name]: value })}
          />
        ))}
        {days.map((name) => (
          <DayInput
            key={name}
            {...field(`duty.${name}`)}
            label={texts.county.field[`duty.${name}`]}
            description={texts.county.why[name]}
            value={duty[name]}
            change={(value) => change({ ...duty, [name]: value })}
          />
        ))}
      </div>
      <RadioGroup
        size="small"
        id={fieldId('duty.yearlyContact')}
        legend={texts.county.field['duty.yearlyContact']}
        description={texts.county.why.yearlyContact}
        value={duty.yearlyContact}
        onChange={(value: DutyPolicy['yearlyContact']) => change({ ...duty, yearlyContact: value })}
      >
        <Radio value="on">{texts.county.value.on}</Radio>
        <Radio value="off">{texts.county.value.off}</Radio>
      </RadioGroup>
      <fieldset className="county-group">
        <legend>{t('county.tried')}</legend>
        <div className="county-fields">
          {tried.map((name) => (
            <NumberInput
              key={name}
              {...field(`duty.tried.${name}`)}
              label={texts.county.field[`duty.tried.${name}`]}
              value={duty.tried[name]}
              change={(value) => change({ ...duty, tried: { ...duty.tried, [name]: value } })}
            />
          ))}
        </div>
        <RadioGroup
          size="small"
          id={fieldId('duty.tried.countReserved')}
          legend={texts.county.field['duty.tried.countReserved']}
          value={duty.tried.countReserved}
          onChange={(countReserved: boolean) => change({ ...duty, tried: { ...duty.tried, countReserved } })}
        >
          <Radio value={true}>{texts.county.value.yes}</Radio>
          <Radio value={false}>{texts.county.value.no}</Radio>
        </RadioGroup>
      </fieldset>
    </Card>
  );
}
