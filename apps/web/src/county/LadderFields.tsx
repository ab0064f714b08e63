import { BodyShort, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import type { LadderPolicy } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { Breaks } from './Breaks.tsx';
import { fieldId, type FaultOf } from './faults.ts';
import { NumberInput } from './NumberInput.tsx';
import { Rungs } from './Rungs.tsx';

interface LadderFieldsProps {
  ladder: LadderPolicy;
  change: (ladder: LadderPolicy) => void;
  faultOf: FaultOf;
}

/** How the county seeks contact: who starts, which rungs, the hours, and the days on which nothing goes out. */
export function LadderFields({ ladder, change, faultOf }: LadderFieldsProps) {
  const { t, texts } = useTexts();
  return (
    <Card id="kontaktstige" title={t('county.ladder')} gap="space-16">
      <RadioGroup
        size="small"
        id={fieldId('ladder.start')}
        legend={texts.county.field['ladder.start']}
        value={ladder.start}
        onChange={(start: LadderPolicy['start']) => change({ ...ladder, start })}
      >
        <Radio value="by-hand">{texts.county.value['by-hand']}</Radio>
        <Radio value="automatic">{texts.county.value.automatic}</Radio>
      </RadioGroup>
      {ladder.start === 'automatic' && (
        <NumberInput
          id={fieldId('ladder.startAfterDays')}
          label={texts.county.field['ladder.startAfterDays']}
          value={ladder.startAfterDays}
          error={faultOf('ladder.startAfterDays')}
          change={(startAfterDays) => change({ ...ladder, startAfterDays })}
        />
      )}
      <Rungs rungs={ladder.rungs} change={(rungs) => change({ ...ladder, rungs })} faultOf={faultOf} />
      <fieldset className="county-group">
        <legend>{texts.county.field['ladder.hours']}</legend>
        <BodyShort size="small">{t('county.hoursWhy')}</BodyShort>
        <div className="county-row">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              id={fieldId(`ladder.hours.${end}`)}
              className="county-number"
              size="small"
              label={t(`county.${end}`)}
              value={ladder.hours[end]}
              error={faultOf(`ladder.hours.${end}`)}
              onChange={({ target }) =>
                change({ ...ladder, hours: { ...ladder.hours, [end]: target.value.trim() } })
              }
            />
          ))}
        </div>
      </fieldset>
      <Breaks breaks={ladder.breaks} change={(breaks) => change({ ...ladder, breaks })} faultOf={faultOf} />
    </Card>
  );
}
