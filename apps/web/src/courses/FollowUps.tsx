import { Button, Checkbox, CheckboxGroup, VStack } from '@navikt/ds-react';
import type { CourseView } from '@samspor/contracts';
import { useState } from 'react';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { DateInput } from '../county/DayInput.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useAct } from './courses-api.ts';

/** Follow-up sessions: after a month, and then as long as they serve (P1824 slide 7). */
export function FollowUps({ run }: { run: CourseView }) {
  const { t } = useTexts();
  const next = run.followUps.find(({ held, on }) => !held && on <= run.today);
  return (
    <Card id="oppfolging" title={t('courses.followUp.title')}>
      <ul>
        {run.followUps.map(({ followUp, on, held, present }) => (
          <li key={followUp}>
            {formatDay(on)} –{' '}
            {held ? t('courses.followUp.held', { count: present.length }) : t('courses.followUp.planned')}
          </li>
        ))}
      </ul>
      {next && <HoldForm key={next.followUp} run={run} followUp={next.followUp} />}
    </Card>
  );
}

function HoldForm({ run, followUp }: { run: CourseView; followUp: number }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const act = useAct(run.runId, run.version);
  const [present, setPresent] = useState<string[]>([]);
  const [nextOn, setNextOn] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const send = () =>
    act.mutate(
      { act: 'HoldFollowUp', fields: { followUp, present, ...(nextOn && { nextOn }) }, key },
      { onSuccess: () => announce(t('courses.followUp.recorded')) },
    );
  return (
    <form
      className="no-print"
      aria-label={t('courses.followUp.record')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-12" align="start">
        <CheckboxGroup legend={t('courses.followUp.who')} value={present} onChange={setPresent} size="small">
          {run.participants
            .filter(({ state }) => state === 'completed')
            .map(({ journeyId, name }) => (
              <Checkbox key={journeyId} value={journeyId}>
                {name}
              </Checkbox>
            ))}
        </CheckboxGroup>
        <DateInput
          id="neste-oppfolging"
          label={t('courses.optional', { label: t('courses.followUp.next') })}
          description={t('courses.followUp.nextWhy')}
          value={nextOn}
          change={setNextOn}
          error={undefined}
        />
        {act.isError && <ErrorBox error={act.error} />}
        <Button type="submit" size="small" loading={act.isPending}>
          {t('courses.followUp.record')}
        </Button>
      </VStack>
    </form>
  );
}
