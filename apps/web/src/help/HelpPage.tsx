import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { HelpDesk } from '@samspor/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { TodayLine } from '../cooperation/TodayLine.tsx';
import { Advice } from './Advice.tsx';
import { FindPupil, type ChosenPupil } from './FindPupil.tsx';
import { useHelpDesk } from './help-api.ts';
import { WalkIn } from './WalkIn.tsx';
import './help.css';

/** Who walks in at the social consultant's, or NAV's counsellor's, office at school: registered in seconds. */
export function HelpPage() {
  return can(useMe(), 'pupil-help') ? <Desk /> : <NoAccess />;
}

function Desk() {
  const { t } = useTexts();
  const desk = useHelpDesk();
  const [pupil, setPupil] = useState<ChosenPupil | null>(null);
  const [saved, setSaved] = useState('');
  usePageTitle(t('help.title'));
  if (desk.isPending) return <PageLoading />;
  const reread = () => void desk.refetch();
  if (!desk.data) return <PageError error={desk.error} retry={reread} />;
  const choose = (chosen: ChosenPupil | null) => {
    setPupil(chosen);
    if (chosen) setSaved('');
  };
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <div>
          <Heading level="1" size="large">
            {t('help.title')}
          </Heading>
          <BodyLong>{t('help.intro')}</BodyLong>
          <TodayLine />
        </div>
        <Button as={Link} to={paths.schoolFigures} size="small" variant="secondary" className="no-print">
          {t('help.toFigures')}
        </Button>
      </HStack>
      {desk.isError && <StaleNote since={desk.dataUpdatedAt} retry={reread} />}
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      {pupil ? (
        <WalkIn
          key={pupil.journeyId}
          pupil={pupil}
          done={(text) => {
            setSaved(text);
            setPupil(null);
          }}
          leave={() => setPupil(null)}
        />
      ) : (
        <FindPupil choose={choose} />
      )}
      <div className="columns">
        <VStack gap="space-20">
          <Waiting desk={desk.data} />
          <Services desk={desk.data} />
        </VStack>
        <VStack gap="space-20">
          <LastVisits desk={desk.data} />
          <Advice />
        </VStack>
      </div>
    </VStack>
  );
}

function Waiting({ desk: { matters } }: { desk: HelpDesk }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  return (
    <Card id="help-waits" title={t('help.waits')}>
      {matters.length === 0 && <BodyLong>{t('help.nothingWaits')}</BodyLong>}
      <ul className="help-list">
        {matters.map(({ journeyId, name, matter, item, dueOn }) => (
          <li key={`${journeyId} ${matter} ${item}`}>
            <Link to={paths.pupilHelp(journeyId)} className="aksel-link">
              {name}
            </Link>
            <span>{texts.help.matter[matter]}</span>
            <span className={dueOn < today ? 'late' : undefined}>
              {t(dueOn < today ? 'help.overdue' : 'help.due', { date: formatDay(dueOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Services({ desk: { services } }: { desk: HelpDesk }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  return (
    <Card id="help-services" title={t('help.services')}>
      {services.length === 0 && <BodyLong>{t('help.noServices')}</BodyLong>}
      <ul className="help-list">
        {services.map(({ journeyId, name, kind, caseworker, evaluateOn }) => (
          <li key={`${journeyId} ${kind}`}>
            <Link to={paths.journey(journeyId)} className="aksel-link">
              {name}
            </Link>
            <span>
              {texts.codes.serviceKind[kind]}, {caseworker}
            </span>
            <span className={evaluateOn < today ? 'late' : undefined}>
              {t('help.evaluate', { date: formatDay(evaluateOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LastVisits({ desk: { visits } }: { desk: HelpDesk }) {
  const { t, texts } = useTexts();
  return (
    <Card id="help-last" title={t('help.last')}>
      {visits.length === 0 && <BodyLong>{t('help.noVisits')}</BodyLong>}
      <ul className="help-list">
        {visits.map(({ journeyId, name, on, help }, index) => (
          <li key={`${journeyId} ${on} ${index}`}>
            <Link to={paths.pupilHelp(journeyId)} className="aksel-link">
              {name}
            </Link>
            <span>{formatDay(on)}</span>
            <span>{help.map((kind) => texts.help.kind[kind]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
