import { BodyShort, Link as AkselLink, LocalAlert, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { problemOf, problemText } from '../../api/api-error.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import type { OpenCase } from './desk-order.ts';
import type { DeskValues } from './desk-values.ts';

/** Why it was not recorded and what to do; where somebody was first, theirs beside mine. */
export function DeskRefusal({ error, item, mine }: { error: Error; item: OpenCase; mine: DeskValues }) {
  const { t, texts } = useTexts();
  const problem = problemOf(error);
  const { decision, facts } = item;
  const isLate = problem.rule === 'stale' || problem.rule === 'item-decided';
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">
          {isLate ? t('desk.staleTitle') : t('journey.form.failed')}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-8">
          <BodyShort>{problemText(problem, texts.rules)}</BodyShort>
          {problem.changes?.map(({ version, by, agency, at }) => (
            <BodyShort key={version} size="small">
              {by}, {agency}, {formatInstant(at)}
            </BodyShort>
          ))}
          {isLate && decision && (
            <dl className="mine-theirs">
              <div>
                <dt>{t('desk.theirs')}</dt>
                <dd>
                  {texts.codes.committeeOutcome[decision.outcome]}, {decision.responsible}.{' '}
                  {facts.earlier[0]?.decision}
                </dd>
              </div>
              <div>
                <dt>{t('desk.mine')}</dt>
                <dd>
                  {mine.outcome && texts.codes.committeeOutcome[mine.outcome]} {mine.decision}
                </dd>
              </div>
            </dl>
          )}
          {isLate && (
            <BodyShort size="small">
              {t('desk.staleWay')}{' '}
              <AkselLink as={Link} to={paths.journey(item.journeyId)}>
                {t('desk.openCase')}
              </AkselLink>
            </BodyShort>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
