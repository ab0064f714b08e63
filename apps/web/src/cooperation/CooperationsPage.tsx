import { BodyLong, Heading, HStack, VStack } from '@navikt/ds-react';
import type { CooperationRow } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { Opening } from '../app/Opening.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCooperations } from './cooperation-api.ts';
import { StateTag } from './StateTag.tsx';
import { NewAgreement } from './TermsForm.tsx';
import '../help/help.css';

/** Agreements between schools and NAV offices about a counsellor at school (Samarbeid; deck 002, slides 3, 9 and 13). */
export function CooperationsPage() {
  return can(useMe(), 'cooperation') ? <List /> : <NoAccess />;
}

function List() {
  const { t } = useTexts();
  const list = useCooperations();
  usePageTitle(t('cooperation.title'));
  if (list.isPending) return <PageLoading />;
  const reread = () => void list.refetch();
  if (!list.data) return <PageError error={list.error} retry={reread} />;
  const { cooperations, partners } = list.data;
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('cooperation.title')}
        </Heading>
        <BodyLong>{t('cooperation.intro')}</BodyLong>
      </div>
      {list.isError && <StaleNote since={list.dataUpdatedAt} retry={reread} />}
      <Card id="agreements" title={t('cooperation.agreements')}>
        {cooperations.length === 0 && (
          <BodyLong>{t(partners.length > 0 ? 'cooperation.noneYet' : 'cooperation.none')}</BodyLong>
        )}
        <ul className="help-list">
          {cooperations.map((one) => (
            <Row key={one.cooperationId} cooperation={one} />
          ))}
        </ul>
      </Card>
      {partners.length > 0 && (
        <Card id="new-agreement" title={t('cooperation.new')}>
          <Opening title={t('cooperation.makeNew')} why={t('cooperation.newWhy')}>
            {() => <NewAgreement partners={partners} />}
          </Opening>
        </Card>
      )}
    </VStack>
  );
}

function Row({ cooperation: one }: { cooperation: CooperationRow }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { next } = one;
  return (
    <li>
      <HStack gap="space-8" align="center">
        <Link to={paths.cooperation(one.cooperationId)} className="aksel-link">
          {t('cooperation.between', { school: one.school.name, nav: one.nav.name })}
        </Link>
        <StateTag cooperation={one} />
      </HStack>
      {next && (
        <span className={next.dueOn < today ? 'late' : undefined}>
          {texts.cooperation.matter[next.matter]}{' '}
          {t(next.dueOn < today ? 'cooperation.overdue' : 'cooperation.due', {
            date: formatDay(next.dueOn),
          })}
        </span>
      )}
    </li>
  );
}
