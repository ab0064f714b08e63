import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react';
import type { WellbeingDesk } from '@samspor/contracts';
import { wellbeingWork } from '@samspor/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { FindPupil, type ChosenPupil } from '../help/FindPupil.tsx';
import { QuickEntry } from '../help/QuickEntry.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Questions } from './Questions.tsx';
import { useWellbeing, useWellbeingDeed } from './wellbeing-api.ts';
import '../help/help.css';

/** The day of the wellbeing person (deck 004, slides 7 and 17); for the family group's contact what she is asked. */
export function WellbeingPage() {
  return can(useMe(), 'wellbeing') ? <Desk /> : <NoAccess />;
}

function Desk() {
  const { t } = useTexts();
  const desk = useWellbeing();
  const [saved, setSaved] = useState('');
  usePageTitle(t('wellbeing.title'));
  if (desk.isPending) return <PageLoading />;
  const reread = () => void desk.refetch();
  if (!desk.data) return <PageError error={desk.error} retry={reread} />;
  const keepsLog = desk.data.shows === 'log';
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('wellbeing.title')}
        </Heading>
        <BodyLong>{t(keepsLog ? 'wellbeing.intro' : 'wellbeing.questionsIntro')}</BodyLong>
      </div>
      {desk.isError && <StaleNote since={desk.dataUpdatedAt} retry={reread} />}
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      {keepsLog ? <Log desk={desk.data} tell={setSaved} /> : <Questions desk={desk.data} done={setSaved} />}
    </VStack>
  );
}

function Log({ desk, tell }: { desk: WellbeingDesk; tell: (text: string) => void }) {
  const [child, setChild] = useState<ChosenPupil | null>(null);
  const { t } = useTexts();
  return (
    <>
      {child ? (
        <Entry
          key={child.journeyId}
          child={child}
          done={(text) => {
            tell(text);
            setChild(null);
          }}
          leave={() => setChild(null)}
        />
      ) : (
        <FindPupil
          title={t('wellbeing.who')}
          choose={(chosen) => {
            tell('');
            setChild(chosen);
          }}
        />
      )}
      <div className="columns">
        <Today desk={desk} />
        <Last desk={desk} />
      </div>
    </>
  );
}

/** An entry stands in nobody's way, so nothing has to be read before it is saved. */
const nothingSeen = 0;

interface EntryProps {
  child: ChosenPupil;
  done: (text: string) => void;
  leave: () => void;
}

function Entry({ child: { journeyId, name }, done, leave }: EntryProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const act = useWellbeingDeed();
  const words = texts.wellbeing.work;
  return (
    <QuickEntry
      id="trivsel-barn"
      title={t('wellbeing.with', { name })}
      codes={wellbeingWork}
      words={words}
      texts={{
        ...{ what: t('wellbeing.what'), keys: t('wellbeing.keys'), missing: texts.rules['work-missing'] },
        ...{ noteWhy: t('wellbeing.noteWhy'), more: t('wellbeing.more') },
      }}
      more={paths.childWellbeing(journeyId)}
      problem={act.error && problemOf(act.error)}
      isPending={act.isPending}
      save={(work, note) =>
        act.mutate(
          {
            ...{ journeyId, deed: 'LogWellbeing', key, version: nothingSeen },
            body: { on: today, work, ...(note && { note }) },
          },
          {
            onSuccess: () =>
              done(t('wellbeing.saved', { name, work: work.map((one) => words[one]).join(', ') })),
          },
        )
      }
      leave={leave}
    />
  );
}

function Today({ desk: { waits, promises } }: { desk: WellbeingDesk }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [first] = promises;
  return (
    <Card id="wellbeing-today" title={t('wellbeing.today')}>
      {waits.length === 0 && <BodyLong>{t('wellbeing.nothing')}</BodyLong>}
      <ul className="help-list">
        {waits.map(({ journeyId, name, matter, item, work, dueOn }) => (
          <li key={`${journeyId} ${item}`}>
            <Link to={paths.childWellbeing(journeyId)} className="aksel-link">
              {name}
            </Link>
            <span>{work ? texts.wellbeing.work[work] : texts.wellbeing.matter[matter]}</span>
            <span className={dueOn < today ? 'late' : undefined}>
              {t(dueOn < today ? 'wellbeing.overdue' : 'wellbeing.due', { date: formatDay(dueOn) })}
            </span>
          </li>
        ))}
      </ul>
      {first && (
        <VStack gap="space-8">
          <BodyShort className={first < today ? 'late' : undefined}>
            {t('wellbeing.promises', { count: promises.length, date: formatDay(first) })}
          </BodyShort>
          <div>
            <Button as={Link} to={paths.forum} size="small" variant="secondary">
              {t('wellbeing.toForum')}
            </Button>
          </div>
        </VStack>
      )}
    </Card>
  );
}

function Last({ desk: { last } }: { desk: WellbeingDesk }) {
  const { t, texts } = useTexts();
  return (
    <Card id="wellbeing-last" title={t('wellbeing.last')}>
      {last.length === 0 && <BodyLong>{t('wellbeing.none')}</BodyLong>}
      <ul className="help-list">
        {last.map(({ journeyId, name, on, work }, index) => (
          <li key={`${journeyId} ${on} ${index}`}>
            <Link to={paths.childWellbeing(journeyId)} className="aksel-link">
              {name}
            </Link>
            <span>{formatDay(on)}</span>
            <span>{work.map((one) => texts.wellbeing.work[one]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
