import { BodyLong, BodyShort, Button, Heading, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { DeskItem } from '@samspor/contracts';
import { type ReactNode, type RefObject, useState } from 'react';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { withoutNames } from './desk-values.ts';

interface CaseFactsProps {
  item: DeskItem;
  isHidden: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  step: (by: 1 | -1) => void;
}

/** One case full screen: who has to leave first, then what those may see who stay. */
export function CaseFacts({ item, isHidden, heading, step }: CaseFactsProps) {
  const { t, texts } = useTexts();
  const [haveLeft, setHaveLeft] = useState(false);
  const { number, facts, gone, theme, mustLeave, partial, decision, movedTo, waitingSince } = item;
  const isClear = mustLeave.length === 0 || haveLeft;
  return (
    <VStack as="section" gap="space-16" className="card desk-case" aria-labelledby="bord-sak">
      <HStack justify="space-between" gap="space-8">
        <Heading id="bord-sak" level="2" size="medium" ref={heading} tabIndex={-1}>
          {facts && !isHidden ? t('desk.caseOf', { number, name: facts.name }) : t('desk.case', { number })}
        </Heading>
        <HStack gap="space-8">
          <Button size="small" variant="tertiary" onClick={() => step(-1)}>
            {t('desk.previous')}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => step(1)}>
            {t('desk.next')}
          </Button>
        </HStack>
      </HStack>
      {gone && <BodyLong>{t('desk.goneText')}</BodyLong>}
      {theme && (
        <BodyLong>
          {t('desk.theme')}: {theme}
        </BodyLong>
      )}
      {!gone && !facts && <BodyLong>{t('desk.notSharedText')}</BodyLong>}
      {facts && mustLeave.length > 0 && (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t('desk.mustLeave')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            <ul>
              {mustLeave.map(({ name, agency, why }) => (
                <li key={`${name}${agency}`}>
                  {name}, {agency}: {texts.desk.leaveWhy[why]}
                </li>
              ))}
            </ul>
            {!haveLeft && (
              <VStack gap="space-8" align="start">
                <BodyShort>{t('desk.hiddenUntil')}</BodyShort>
                <Button size="small" onClick={() => setHaveLeft(true)}>
                  {t('desk.haveLeft')}
                </Button>
              </VStack>
            )}
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {facts && isClear && <Shown facts={facts} />}
      {isClear && facts && partial.length > 0 && (
        <ul className="plain-list">
          {partial.map(({ name, agency, leaves, reason }) => (
            <li key={`${name}${agency}`}>
              {t('desk.impartialMinuted', { name, reason: reason ?? '–' })} (
              {t(leaves ? 'desk.left' : 'desk.stayed')})
            </li>
          ))}
        </ul>
      )}
      {decision && (
        <BodyShort weight="semibold">
          {t('desk.decidedAs', {
            outcome: texts.codes.committeeOutcome[decision.outcome],
            agency: decision.responsible,
          })}
        </BodyShort>
      )}
      {movedTo && <BodyShort>{t('desk.movedTo', { date: formatDay(movedTo) })}</BodyShort>}
    </VStack>
  );

  function Shown({ facts: of }: { facts: NonNullable<DeskItem['facts']> }) {
    const said = (text: string | null) => (isHidden ? withoutNames(text, of.name) : text);
    return (
      <>
        <Written label={t('desk.question')} text={said(of.question)} />
        <Written label={t('desk.talk')} text={said(of.talk)} />
        <dl className="facts">
          {!isHidden && of.age !== null && (
            <Fact name={t('desk.age', { age: of.age })}>{of.municipality}</Fact>
          )}
          {!isHidden && of.school && <Fact name={t('desk.school')}>{of.school}</Fact>}
          <Fact name={t('desk.phase')}>
            {texts.codes.phase[of.phase]} {t('desk.since', { date: formatDay(of.phaseSince) })}
          </Fact>
          <Fact name={t('desk.caseworker')}>{of.caseworker ?? t('desk.none')}</Fact>
          <Fact name={t('desk.agencies')}>{of.agencies.map(({ name }) => name).join(', ')}</Fact>
          <Fact name={t('desk.category')}>
            {of.category
              ? `${texts.codes.category[of.category.category]} (${texts.codes.categoryState[of.category.state]})`
              : t('desk.none')}
          </Fact>
          {of.offers.length > 0 && (
            <Fact name={t('desk.offers')}>
              {of.offers
                .map(({ kind, answer }) => `${texts.codes.offerKind[kind]}: ${texts.codes.answer[answer]}`)
                .join(', ')}
            </Fact>
          )}
        </dl>
        {waitingSince && (
          <BodyShort size="small" textColor="subtle">
            {t('desk.waits', { date: formatDay(waitingSince) })}
          </BodyShort>
        )}
        <Lines
          label={t('desk.agreements')}
          lines={of.agreements.map(
            ({ what, agency, dueOn, state, kind }) =>
              `${said(what) ?? texts.codes.work[kind]} · ${agency.name} · ${t('desk.due', { date: formatDay(dueOn) })} · ${texts.desk.agreementState[state]}`,
          )}
        />
        <Lines
          label={t('desk.earlier')}
          lines={of.earlier.map(
            ({ on, outcome, responsible, decision: words }) =>
              `${formatDay(on)}: ${texts.codes.committeeOutcome[outcome]}, ${responsible}. ${said(words) ?? ''}`,
          )}
        />
      </>
    );
  }
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Written({ label, text }: { label: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <Heading level="3" size="xsmall">
        {label}
      </Heading>
      <BodyLong className="written">{text}</BodyLong>
    </div>
  );
}

function Lines({ label, lines }: { label: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Heading level="3" size="xsmall">
        {label}
      </Heading>
      <ul className="plain-list">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
