import { BodyShort, Button } from '@navikt/ds-react';
import { mostBreaks, type DayRange } from '@samspor/domain';
import { useTexts } from '../i18n/i18n.ts';
import { DateInput } from './DayInput.tsx';
import { fieldId, type FaultOf } from './faults.ts';

interface BreaksProps {
  breaks: readonly DayRange[];
  change: (breaks: readonly DayRange[]) => void;
  faultOf: FaultOf;
}

/** School breaks, in which nothing goes out. */
export function Breaks({ breaks, change, faultOf }: BreaksProps) {
  const { t, texts } = useTexts();
  return (
    <fieldset className="county-group">
      <legend>{texts.county.field['ladder.breaks']}</legend>
      <BodyShort size="small">{t('county.breaksWhy')}</BodyShort>
      {breaks.map((range, place) => (
        <div
          key={place}
          className="county-row"
          role="group"
          aria-label={t('county.break', { place: place + 1 })}
        >
          {(['from', 'to'] as const).map((end) => (
            <DateInput
              key={end}
              id={fieldId(`ladder.breaks.${place}.${end}`)}
              label={t(`county.${end}`)}
              value={range[end]}
              error={faultOf(`ladder.breaks.${place}.${end}`)}
              change={(day) => change(breaks.with(place, { ...range, [end]: day }))}
            />
          ))}
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => change(breaks.toSpliced(place, 1))}
          >
            {t('county.remove')}
            <span className="visually-hidden"> {t('county.break', { place: place + 1 })}</span>
          </Button>
        </div>
      ))}
      {breaks.length < mostBreaks && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => change([...breaks, { from: '', to: '' }])}
        >
          {t('county.addBreak')}
        </Button>
      )}
    </fieldset>
  );
}
