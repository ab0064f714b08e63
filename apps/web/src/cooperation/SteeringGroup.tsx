import { BodyLong, BodyShort, Heading, HStack, VStack } from '@navikt/ds-react';
import type { SteeringDecisionView } from '@samspor/contracts';
import { steeringSeats } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActButton, ActOpening, type PartProps } from './ActForm.tsx';
import { SteeringMinutesList } from './SteeringMinutesList.tsx';

/** The steering group (styringsgruppe): members, the next meeting, items, decisions and minutes (deck 002, slide 3). */
export function SteeringGroup(part: PartProps) {
  const { t } = useTexts();
  return (
    <Card id="steering" title={t('cooperation.steering')} gap="space-16">
      <Members {...part} />
      <Meeting {...part} />
      <Items {...part} />
      <Decisions {...part} />
      <SteeringMinutesList view={part.view} />
    </Card>
  );
}

function Members({ view, done }: PartProps) {
  const { t } = useTexts();
  const { members, choices } = view.steering;
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('cooperation.members')}
      </Heading>
      <ul className="help-list">
        {members.map(({ id, name, agency }) => (
          <li key={id}>
            <span>{name}</span>
            <span>{agency}</span>
          </li>
        ))}
      </ul>
      {choices.length > 0 && !view.ended && (
        <ActOpening
          {...{ view, done }}
          act="AppointSteering"
          title={t('cooperation.appoint')}
          fields={[
            {
              ...{ name: 'people', label: t('cooperation.members'), kind: 'many', needed: true },
              options: choices.map(({ id, name, agency }) => ({ id, name: `${name}, ${agency}` })),
            },
          ]}
          initial={{ people: members.map(({ id }) => id) }}
        />
      )}
    </VStack>
  );
}

function Meeting({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { leads, ended, steering } = view;
  const { next } = steering;
  return (
    <VStack gap="space-8">
      <BodyShort weight="semibold">
        {next ? t('cooperation.meetingOn', { date: formatDay(next.meetsOn) }) : t('cooperation.noMeeting')}
      </BodyShort>
      {leads && !ended && !next && (
        <ActOpening
          {...{ view, done }}
          act="CallSteering"
          title={t('cooperation.call')}
          fields={[{ name: 'meetsOn', label: t('cooperation.meetsOn'), kind: 'day', needed: true }]}
        />
      )}
      {leads && next?.isOpen && (
        <ActOpening
          {...{ view, done }}
          act="HoldSteering"
          title={t('cooperation.hold')}
          fields={[
            {
              ...{ name: 'present', label: t('cooperation.present'), kind: 'many', needed: true },
              options: optionsOf(texts.cooperation.seat, steeringSeats),
            },
          ]}
        />
      )}
    </VStack>
  );
}

function Items({ view, done }: PartProps) {
  const { t } = useTexts();
  const { items, isMember, next, members } = view.steering;
  const part = { view, done };
  const decides = view.leads !== null && next?.isOpen === true;
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('cooperation.items')}
      </Heading>
      {items.length === 0 && <BodyLong>{t('cooperation.noItems')}</BodyLong>}
      <ul className="help-list">
        {items.map(({ item, words, raisedOn, raisedBy, mayWithdraw }) => (
          <li key={item}>
            <VStack gap="space-8">
              <BodyLong>{words}</BodyLong>
              <BodyShort size="small">
                {t('cooperation.raisedBy', { date: formatDay(raisedOn), by: raisedBy })}
              </BodyShort>
              <HStack gap="space-8" align="start">
                {decides && (
                  <ActOpening
                    {...part}
                    act="DecideSteering"
                    title={t('cooperation.decide')}
                    given={{ item }}
                    fields={[
                      { name: 'words', label: t('cooperation.decision'), kind: 'text', needed: true },
                      {
                        ...{
                          name: 'who',
                          label: t('cooperation.decisionWho'),
                          kind: 'choice',
                          needed: false,
                        },
                        options: members.map(({ id, name }) => ({ id, name })),
                      },
                      { name: 'dueOn', label: t('cooperation.decisionDue'), kind: 'day', needed: false },
                    ]}
                  />
                )}
                {mayWithdraw && (
                  <ActButton
                    {...part}
                    act="WithdrawSteeringItem"
                    title={t('cooperation.withdraw')}
                    name={t('cooperation.withdrawName', { words })}
                    given={{ item }}
                  />
                )}
              </HStack>
            </VStack>
          </li>
        ))}
      </ul>
      {isMember && (
        <ActOpening
          {...part}
          act="RaiseSteeringItem"
          title={t('cooperation.raise')}
          fields={[
            {
              ...{ name: 'words', label: t('cooperation.raiseWords'), why: t('cooperation.form.nobody') },
              ...{ kind: 'text', needed: true },
            },
          ]}
        />
      )}
    </VStack>
  );
}

function Decisions({ view, done }: PartProps) {
  const { t } = useTexts();
  const { decisions } = view.steering;
  if (decisions.length === 0) return null;
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('cooperation.decisions')}
      </Heading>
      <ul className="help-list">
        {decisions.map((one) => (
          <li key={one.decision}>
            <VStack gap="space-8">
              <DecisionWords decision={one} today={view.today} />
              <HStack gap="space-8" align="start">
                {one.mayComplete && (
                  <ActButton
                    {...{ view, done }}
                    act="CompleteDecision"
                    title={t('cooperation.complete')}
                    name={t('cooperation.completeName', { words: one.words })}
                    given={{ decision: one.decision }}
                  />
                )}
                {view.leads && one.state === 'open' && (
                  <ActOpening
                    {...{ view, done }}
                    act="DropDecision"
                    title={t('cooperation.drop')}
                    fields={[{ name: 'words', label: t('cooperation.dropWhy'), kind: 'text', needed: true }]}
                    given={{ decision: one.decision }}
                  />
                )}
              </HStack>
            </VStack>
          </li>
        ))}
      </ul>
    </VStack>
  );
}

/** What was decided, about what, and who does it by when. */
export function DecisionWords({ decision: one, today }: { decision: SteeringDecisionView; today: string }) {
  const { t, texts } = useTexts();
  const isLate = one.state === 'open' && one.dueOn !== null && one.dueOn < today;
  return (
    <div>
      <BodyShort size="small">{one.about}</BodyShort>
      <BodyLong>{one.words}</BodyLong>
      <BodyShort className={isLate ? 'late' : undefined}>
        {one.who && one.dueOn
          ? `${one.who}, ${t(isLate ? 'cooperation.overdue' : 'cooperation.due', { date: formatDay(one.dueOn) })}. `
          : ''}
        {texts.cooperation.decisionState[one.state]}
      </BodyShort>
    </div>
  );
}
