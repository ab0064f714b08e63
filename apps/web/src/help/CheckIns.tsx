import { BodyLong, BodyShort, HStack } from '@navikt/ds-react';
import { checkInEnds, checkInIntervals, checkInOutcomes } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { optionsOf } from '../app/FormField.tsx';
import { useNote } from './deed-fields.ts';
import { DeedOpening, type PartProps } from './DeedOpening.tsx';

/** "Ringer og spør" (deck 000, slide 26): planned calls, the next of each, and how they ended. */
export function CheckIns({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const note = useNote();
  const { today } = useMe();
  const { help } = texts;
  const part = { view, done };
  return (
    <Card id="help-check-ins" title={t('help.calls.title')}>
      {view.checkIns.length === 0 && <BodyLong>{t('help.calls.none')}</BodyLong>}
      {view.checkIns.map((one) => (
        <div key={one.checkIns} className="help-item">
          <BodyShort weight="semibold">
            {help.interval[one.everyDays]}, {one.caseworker}
          </BodyShort>
          <BodyShort className={!one.endedOn && one.nextOn < today ? 'late' : undefined}>
            {one.endedOn
              ? t('help.calls.ended', { date: formatDay(one.endedOn) })
              : t('help.calls.next', { date: formatDay(one.nextOn) })}
          </BodyShort>
          {!one.endedOn && (
            <HStack gap="space-8">
              <DeedOpening
                {...part}
                deed="HoldCheckIn"
                title={t('help.calls.hold')}
                fields={[
                  {
                    name: 'outcome',
                    label: t('help.calls.outcome'),
                    kind: 'choice',
                    needed: true,
                    options: optionsOf(help.reached, checkInOutcomes),
                  },
                  note,
                ]}
                given={{ checkIns: one.checkIns }}
              />
              <DeedOpening
                {...part}
                deed="EndCheckIns"
                title={t('help.calls.end')}
                fields={[
                  {
                    name: 'reason',
                    label: t('help.calls.why'),
                    kind: 'choice',
                    needed: true,
                    options: optionsOf(help.callEnd, checkInEnds),
                  },
                ]}
                given={{ checkIns: one.checkIns }}
              />
            </HStack>
          )}
        </div>
      ))}
      <CallPlan {...part} intervals={help.interval} title={t('help.calls.plan')} />
    </Card>
  );
}

/** The interval is a number of days, so it is a button each. */
function CallPlan({
  view,
  done,
  intervals,
  title,
}: PartProps & { intervals: Readonly<Record<number, string>>; title: string }) {
  return (
    <HStack gap="space-8">
      {checkInIntervals.map((everyDays) => (
        <DeedOpening
          key={everyDays}
          view={view}
          done={done}
          deed="PlanCheckIns"
          title={`${title} ${intervals[everyDays]?.toLowerCase() ?? ''}`}
          fields={[]}
          given={{ everyDays }}
        />
      ))}
    </HStack>
  );
}
