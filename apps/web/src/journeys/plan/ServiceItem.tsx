import { BodyShort, Heading, HStack, Tag } from '@navikt/ds-react';
import type { ServiceView } from '@samspor/contracts';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';

/** One service: what, who, its goal, until when, and how it goes. */
export function ServiceItem({ service }: { service: ServiceView }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { kind, sector, agency, caseworker, goal, startedOn, evaluateOn, result, finding, ended } = service;
  const isLate = !ended && evaluateOn < today;
  return (
    <li className="service">
      <HStack gap="space-8" align="center">
        <Heading level="4" size="xsmall">
          {texts.codes.serviceKind[kind]}
        </Heading>
        <Tag size="small" variant="moderate" data-color="neutral">
          {texts.codes.sector[sector]}
        </Tag>
      </HStack>
      <dl className="service-facts">
        <dt>{t('journey.plan.who')}</dt>
        <dd>
          {caseworker.name}, {agency.name}. {t('journey.plan.since', { date: formatDay(startedOn) })}
        </dd>
        {goal && (
          <>
            <dt>{t('journey.plan.goal')}</dt>
            <dd>{goal}</dd>
          </>
        )}
        {!ended && (
          <>
            <dt>{t('journey.plan.until')}</dt>
            <dd className={isLate ? 'late' : undefined}>
              {isLate ? t('journey.plan.late', { date: formatDay(evaluateOn) }) : formatDay(evaluateOn)}
            </dd>
          </>
        )}
        <dt>{t('journey.plan.how')}</dt>
        <dd>
          {ended
            ? t('journey.plan.endedOn', {
                reason: texts.codes.serviceEnd[ended.reason],
                date: formatDay(ended.on),
              })
            : result
              ? texts.codes.serviceResult[result]
              : t('journey.plan.notYet')}
          {finding && <BodyShort size="small">{finding}</BodyShort>}
        </dd>
      </dl>
    </li>
  );
}
