import { BodyLong, BodyShort, Heading, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
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
import type { PartProps } from './ActForm.tsx';
import { Agreement } from './Agreement.tsx';
import { Application } from './Application.tsx';
import { useCooperation } from './cooperation-api.ts';
import { Reviews } from './Reviews.tsx';
import { StateTag } from './StateTag.tsx';
import { SteeringGroup } from './SteeringGroup.tsx';
import '../help/help.css';

/** One agreement: what waits, days, signatures, reviews, and the steering group. */
export function CooperationPage() {
  const { cooperationId = '' } = useParams();
  return can(useMe(), 'cooperation') ? <One cooperationId={cooperationId} /> : <NoAccess />;
}

function One({ cooperationId }: { cooperationId: string }) {
  const { t } = useTexts();
  const one = useCooperation(cooperationId);
  const [saved, setSaved] = useState('');
  const view = one.data;
  const between = view
    ? t('cooperation.between', { school: view.school.name, nav: view.nav.name })
    : t('cooperation.title');
  usePageTitle(between);
  if (one.isPending) return <PageLoading />;
  const reread = () => void one.refetch();
  if (!view) return <PageError error={one.error} retry={reread} />;
  const part = { view, done: setSaved };
  return (
    <VStack gap="space-20">
      <div>
        <Link to={paths.cooperations} className="aksel-link no-print">
          {t('cooperation.toList')}
        </Link>
        <HStack gap="space-12" align="center">
          <Heading level="1" size="large">
            {between}
          </Heading>
          <StateTag cooperation={view} />
        </HStack>
      </div>
      {one.isError && <StaleNote since={one.dataUpdatedAt} retry={reread} />}
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      <div className="columns">
        <VStack gap="space-20">
          <Waiting {...part} />
          <Agreement {...part} />
        </VStack>
        <VStack gap="space-20">
          <SteeringGroup {...part} />
          <Reviews {...part} />
          <Application {...part} />
        </VStack>
      </div>
    </VStack>
  );
}

/** What the cooperation waits for, the earliest first. */
function Waiting({ view: { matters, today, ended } }: PartProps) {
  const { t, texts } = useTexts();
  const { matter: words, end } = texts.cooperation;
  return (
    <Card id="waits" title={t('cooperation.waits')}>
      {ended && <BodyLong>{`${end[ended.reason]} ${formatDay(ended.on)}.`}</BodyLong>}
      {!ended && matters.length === 0 && <BodyLong>{t('cooperation.nothingWaits')}</BodyLong>}
      <ul className="help-list">
        {matters.map(({ matter, item, dueOn, mine }) => (
          <li key={`${matter} ${item}`}>
            <BodyShort weight={mine ? 'semibold' : 'regular'}>{words[matter]}</BodyShort>
            <span className={dueOn < today ? 'late' : undefined}>
              {t(dueOn < today ? 'cooperation.overdue' : 'cooperation.due', { date: formatDay(dueOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
