import { BodyLong, BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { CooperationVersionView } from '@samspor/contracts';
import { cooperationParties } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { Opening } from '../app/Opening.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActButton, ActOpening, type PartProps } from './ActForm.tsx';
import { NewVersion } from './TermsForm.tsx';

/** The agreement: every version, who has signed it, and which one holds. */
export function Agreement({ view, done }: PartProps) {
  const { t } = useTexts();
  const [last] = view.versions;
  const { maySign, leads, notice, partner, ended } = view;
  const words = { name: 'words', kind: 'text', needed: true } as const;
  return (
    <Card id="agreement" title={t('cooperation.agreement')} gap="space-16">
      {notice && (
        <div>
          <BodyShort weight="semibold">
            {t('cooperation.noticeGiven', {
              ...{ by: notice.by, on: formatDay(notice.on), lastDay: formatDay(notice.lastDay) },
            })}
          </BodyShort>
          <BodyLong>{notice.words}</BodyLong>
        </div>
      )}
      {view.versions.map((one) => (
        <Version key={one.terms} version={one} holds={view.holds === one.terms} />
      ))}
      {maySign && last && (
        <HStack gap="space-8" align="start">
          <ActButton
            {...{ view, done }}
            act="SignCooperation"
            title={t('cooperation.sign')}
            given={{ terms: last.terms }}
          />
          <ActOpening
            {...{ view, done }}
            act="RefuseCooperation"
            title={t('cooperation.refuse')}
            fields={[{ ...words, label: t('cooperation.refuseWhy') }]}
            given={{ terms: last.terms }}
          />
        </HStack>
      )}
      {leads && partner && !ended && !notice && (
        <Opening title={t('cooperation.proposeVersion')} why={t('cooperation.versionWhy')}>
          {(close) => (
            <NewVersion
              view={view}
              last={last}
              partner={partner}
              done={(text) => {
                close();
                done(text);
              }}
            />
          )}
        </Opening>
      )}
      {leads && view.inForce && !notice && (
        <ActOpening
          {...{ view, done }}
          act="GiveNotice"
          title={t('cooperation.giveNotice')}
          fields={[
            { name: 'lastDay', label: t('cooperation.lastDay'), kind: 'day', needed: true },
            { ...words, label: t('cooperation.noticeWhy') },
          ]}
        />
      )}
    </Card>
  );
}

function Version({ version: one, holds }: { version: CooperationVersionView; holds: boolean }) {
  const { t, texts } = useTexts();
  const { form, day, party } = texts.cooperation;
  const days = (those: readonly (keyof typeof day)[]) =>
    those.map((each) => day[each].toLowerCase()).join(', ');
  const isSigned = one.signatures.length === cooperationParties.length;
  const state = one.refused ? 'refused' : holds ? 'holds' : isSigned ? 'signed' : 'waits';
  const lines: [string, string | null][] = [
    [t('cooperation.period'), `${formatDay(one.from)}–${formatDay(one.to)}`],
    [form.aims, one.aims],
    [t('cooperation.answersSchool', { name: one.schoolHead.name }), one.schoolPart],
    [t('cooperation.answersNav', { name: one.navLeader.name }), one.navPart],
    [form.noticeMonths, String(one.noticeMonths)],
    [t('cooperation.applicationFor', { to: one.applicationTo ?? '' }), one.application],
    [form.why, one.why],
  ];
  return (
    <VStack gap="space-8" className="help-item">
      <HStack gap="space-8" align="center">
        <Heading level="3" size="xsmall">
          {t('cooperation.version', { number: one.terms, day: formatDay(one.proposedOn), by: one.by })}
        </Heading>
        <Tag size="small" variant={holds ? 'success' : state === 'waits' ? 'warning' : 'neutral'}>
          {texts.cooperation.versionState[state]}
        </Tag>
      </HStack>
      {one.counsellors.map(({ person, school, nav }) => (
        <div key={person.id}>
          <BodyShort weight="semibold">{person.name}</BodyShort>
          <BodyShort>{t('cooperation.schoolDays', { days: days(school), count: school.length })}</BodyShort>
          <BodyShort>{t('cooperation.navDays', { days: days(nav), count: nav.length })}</BodyShort>
        </div>
      ))}
      <dl className="facts">
        {lines.flatMap(([label, value]) =>
          value
            ? [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
      <ul className="help-list">
        {cooperationParties.map((each) => {
          const signature = one.signatures.find((known) => known.party === each);
          return (
            <li key={each}>
              {signature
                ? t('cooperation.signedBy', {
                    ...{ party: party[each], by: signature.by, day: formatDay(signature.on) },
                  })
                : t('cooperation.notSigned', { party: party[each] })}
            </li>
          );
        })}
      </ul>
      {one.refused && (
        <BodyShort className="late">
          {t('cooperation.refusedBy', {
            ...{ by: one.refused.by, day: formatDay(one.refused.on), words: one.refused.words },
          })}
        </BodyShort>
      )}
    </VStack>
  );
}
