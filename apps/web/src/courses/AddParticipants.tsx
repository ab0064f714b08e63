import { BodyShort, Button, HStack, TextField, VStack } from '@navikt/ds-react';
import type { CourseView } from '@samspor/contracts';
import { useState } from 'react';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { usePersonSearch } from '../app/usePersonSearch.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useAct, useCourses } from './courses-api.ts';

/** Gives a seat, or invites to the information meeting: those who wait for a course, or whoever is searched for. */
export function AddParticipants({ run }: { run: CourseView }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const courses = useCourses().data;
  const hits = usePersonSearch(text).data ?? [];
  const known = new Set(run.participants.map(({ journeyId }) => journeyId));
  const waiting = run.template === 'ny-retning' ? courses?.justLeft : courses?.waiting;
  const youths = (text.trim().length > 1 ? hits : (waiting ?? [])).filter(
    ({ journeyId }) => !known.has(journeyId),
  );
  return (
    <div className="no-print">
      <Card id="legg-til" title={t('courses.add.title')}>
        <TextField
          size="small"
          label={t('courses.add.search')}
          description={t('courses.add.why')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {youths.length === 0 ? (
          <BodyShort>{t('courses.add.nobody')}</BodyShort>
        ) : (
          <ul className="seeking-list">
            {youths.map(({ journeyId, name }) => (
              <li key={journeyId} className="sought">
                <AddOne run={run} journeyId={journeyId} name={name} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

interface AddOneProps {
  run: CourseView;
  journeyId: string;
  name: string;
}

function AddOne({ run, journeyId, name }: AddOneProps) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const act = useAct(run.runId, run.version);
  const [key] = useState(() => crypto.randomUUID());
  const add = (how: 'invite' | 'offer') =>
    act.mutate(
      { act: 'AddParticipant', fields: { journeyId, how }, key: `${key}-${how}` },
      { onSuccess: () => announce(t('courses.add.done', { name })) },
    );
  return (
    <>
      <VStack gap="space-4" className="sought-words">
        <BodyShort>{name}</BodyShort>
        {act.isError && <ErrorBox error={act.error} />}
      </VStack>
      <HStack gap="space-8">
        <Button size="small" variant="secondary" loading={act.isPending} onClick={() => add('offer')}>
          {t('courses.add.offer', { name })}
        </Button>
        {run.informationOn && run.informationOn >= run.today && (
          <Button size="small" variant="tertiary" loading={act.isPending} onClick={() => add('invite')}>
            {t('courses.add.invite', { name })}
          </Button>
        )}
      </HStack>
    </>
  );
}
