import { Select, TextField } from '@navikt/ds-react';
import type { HeldSeat } from '@samspor/contracts';
import type { Sitting } from '@samspor/domain';
import { fieldId, type FaultOf } from '../county/faults.ts';
import { NumberInput } from '../county/NumberInput.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { SeatList } from './SeatList.tsx';

interface SittingFieldsProps {
  sits: Sitting;
  seats: readonly HeldSeat[];
  change: (sits: Sitting) => void;
  faultOf: FaultOf;
}

const weekdays = [1, 2, 3, 4, 5] as const;

/** When and where a committee meets, who sits in it, and how many have to be there. */
export function SittingFields({ sits, seats, change, faultOf }: SittingFieldsProps) {
  const { t, texts } = useTexts();
  const number = (field: 'weeks' | 'hour' | 'quorum', description: string, value: number) => (
    <NumberInput
      id={fieldId(field)}
      label={t(`setup.${field}`)}
      description={description}
      value={value}
      error={faultOf(field)}
      change={(said) => change({ ...sits, [field]: said })}
    />
  );
  return (
    <>
      <div className="county-fields">
        <Select
          id={fieldId('weekday')}
          size="small"
          label={t('setup.weekday')}
          value={sits.weekday}
          error={faultOf('weekday')}
          onChange={({ target }) =>
            change({ ...sits, weekday: weekdays[Number(target.value) - 1] ?? sits.weekday })
          }
        >
          {weekdays.map((day) => (
            <option key={day} value={day}>
              {texts.courses.weekday[day]}
            </option>
          ))}
        </Select>
        {number('hour', t('setup.hourWhy'), sits.hour)}
        {number('weeks', t('setup.weeksWhy'), sits.weeks ?? 1)}
      </div>
      <TextField
        id={fieldId('place')}
        className="setup-place"
        size="small"
        autoComplete="off"
        label={t('setup.place')}
        value={sits.place}
        error={faultOf('place')}
        onChange={({ target }) => change({ ...sits, place: target.value })}
      />
      <SeatList
        list="members"
        members={sits.members}
        seats={seats}
        change={(members) => change({ ...sits, members })}
        faultOf={faultOf}
      />
      {number('quorum', t('setup.quorumWhy'), sits.quorum)}
      <SeatList
        list="invited"
        members={sits.invited ?? []}
        seats={seats}
        change={(invited) => change({ ...sits, invited })}
        faultOf={faultOf}
      />
    </>
  );
}
