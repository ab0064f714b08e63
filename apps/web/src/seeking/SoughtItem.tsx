import { BodyShort, Button, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { SoughtYouth } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';
import { HintLine } from './HintLine.tsx';

/** One youth who is sought: who, how long, what was tried, what is open, whose, and the next thing to do. */
export function SoughtItem({ youth }: { youth: SoughtYouth }) {
  const { t, texts } = useTexts();
  const { journeyId, name, age, municipality, area, school, caseworker } = youth;
  const where = [municipality && municipalityName(municipality), area, school].filter(Boolean);
  return (
    <li className="sought">
      <VStack gap="space-4" className="sought-words">
        <HStack gap="space-8" align="center">
          <AkselLink as={Link} to={paths.journey(journeyId)}>
            {name}
          </AkselLink>
          <span>{[t('app.years', { count: age }), ...where].join(' · ')}</span>
        </HStack>
        <HStack gap="space-8" align="center">
          <Tag size="small" variant="info">
            {t(`seeking.why.${youth.why}`)}
          </Tag>
          {youth.risks.map((risk) => (
            <Tag key={risk} size="small" variant="warning">
              {texts.seeking.risk[risk]}
            </Tag>
          ))}
          {youth.isProtected && (
            <Tag size="small" variant="error">
              {t('seeking.protected')}
            </Tag>
          )}
        </HStack>
        <BodyShort>
          {t('seeking.since', { date: formatDay(youth.since), count: youth.days })}{' '}
          {!youth.wasReached && t('seeking.neverReached')}
        </BodyShort>
        <Tries youth={youth} />
        <Ways youth={youth} />
        {youth.hints.map((hint) => (
          <HintLine key={hint.hint} journeyId={journeyId} hint={hint} />
        ))}
        <BodyShort size="small" className="sought-fact">
          {caseworker ? t('seeking.owner', { name: caseworker.name }) : t('seeking.noOwner')}
        </BodyShort>
      </VStack>
      <Next youth={youth} />
    </li>
  );
}

/** Channel, day and outcome of what was tried, the latest first. */
function Tries({ youth: { tries, tryCount } }: { youth: SoughtYouth }) {
  const { t, texts } = useTexts();
  if (tries.length === 0) return <BodyShort>{t('seeking.nothingTried')}</BodyShort>;
  const left = tryCount - tries.length;
  const words = tries.map(
    ({ channel, on, outcome }) =>
      `${texts.codes.channel[channel]} ${formatDay(on)} (${texts.seeking.outcome[outcome]})`,
  );
  return (
    <BodyShort>
      {t('seeking.triedList', { list: words.join(', ') })}
      {left > 0 && ` ${t('seeking.andMore', { count: left })}`}
    </BodyShort>
  );
}

/** What may still be tried, and what stands in the way of the rest. */
function Ways({ youth: { ways } }: { youth: SoughtYouth }) {
  const { t, texts } = useTexts();
  const open = ways.filter(({ bar }) => bar === null).map(({ channel }) => texts.codes.channel[channel]);
  const barred = ways.flatMap(({ channel, bar }) =>
    bar ? [`${texts.codes.channel[channel]} (${texts.seeking.bar[bar]})`] : [],
  );
  return (
    <BodyShort size="small" className="sought-fact">
      {open.length > 0 ? t('seeking.waysOpen', { list: open.join(', ') }) : t('seeking.noWays')}
      {barred.length > 0 && ` ${t('seeking.waysBarred', { list: barred.join(', ') })}`}
    </BodyShort>
  );
}

function Next({ youth: { next, journeyId, name, routeOn } }: { youth: SoughtYouth }) {
  const { t, texts } = useTexts();
  if (routeOn)
    return <BodyShort size="small">{t('seeking.onRoute', { date: formatDay(routeOn) })}</BodyShort>;
  if (next.act === 'wait')
    return (
      <BodyShort size="small">
        {next.until ? t('seeking.waitUntil', { date: formatDay(next.until) }) : t('seeking.wait')}
      </BodyShort>
    );
  const [to, act] =
    next.act === 'route'
      ? [paths.routes, t('seeking.planRoute')]
      : [paths.step(journeyId, next.step), texts.steps[next.step].act];
  return (
    <Button
      as={Link}
      to={to}
      size="small"
      variant="secondary"
      className="no-print"
      aria-label={t('seeking.actFor', { act, name })}
    >
      {act}
    </Button>
  );
}
