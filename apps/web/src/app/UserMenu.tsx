import { AirplaneIcon, ChevronDownIcon, LeaveIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import type { Seat } from '@samspor/contracts';
import { useNavigate } from 'react-router';
import { changeLanguage, type Language, useTexts } from '../i18n/i18n.ts';
import { useAnnounce } from './Announcer.tsx';
import { can, useChangeSeat, useMe, useSignOut } from './me-api.ts';
import { paths } from './paths.ts';
import { appearance, type Appearance } from './settings.ts';

const keyOf = ({ agency, role }: Seat) => `${agency} ${role}`;

/** Who is signed in; switches agency and role, look and language, and signs out. */
export function UserMenu({ showHelp }: { showHelp: () => void }) {
  const { t, texts, language } = useTexts();
  const me = useMe();
  const { name, seat } = me;
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          className="seat-button"
          variant="tertiary"
          size="small"
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          <span className="visually-hidden">{t('app.user.menu')}: </span>
          <span className="seat-name">{name}</span>
          <span className="seat-role">
            {texts.codes.role[seat.role]}
            <span className="seat-agency">, {seat.agencyName}</span>
          </span>
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <Seats />
        <ActionMenu.Divider />
        <Look />
        <ActionMenu.RadioGroup
          label={t('app.user.language')}
          value={language}
          onValueChange={(value) => void changeLanguage(value as Language)}
        >
          <ActionMenu.RadioItem value="nb">Norsk bokmål</ActionMenu.RadioItem>
          <ActionMenu.RadioItem value="en">English</ActionMenu.RadioItem>
        </ActionMenu.RadioGroup>
        <ActionMenu.Divider />
        {can(me, 'journeys') && (
          <ActionMenu.Item icon={<AirplaneIcon aria-hidden />} onSelect={() => void navigate(paths.absences)}>
            {t('absences.link')}
          </ActionMenu.Item>
        )}
        <ActionMenu.Item icon={<QuestionmarkCircleIcon aria-hidden />} onSelect={showHelp} shortcut="?">
          {t('app.user.help')}
        </ActionMenu.Item>
        <ActionMenu.Item icon={<LeaveIcon aria-hidden />} onSelect={() => signOut.mutate()}>
          {t('app.user.signOut')}
        </ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}

function Seats() {
  const { t, texts } = useTexts();
  const { seat, seats } = useMe();
  const changeSeat = useChangeSeat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const take = (key: string) => {
    const chosen = seats.find((other) => keyOf(other) === key);
    if (!chosen) return;
    void changeSeat.mutateAsync(chosen).then(async () => {
      await navigate(paths.myDay);
      announce(t('app.user.seatChanged', { role: texts.codes.role[chosen.role], agency: chosen.agencyName }));
    });
  };
  return (
    <ActionMenu.RadioGroup label={t('app.user.seats')} value={keyOf(seat)} onValueChange={take}>
      {seats.map((other) => (
        <ActionMenu.RadioItem key={keyOf(other)} value={keyOf(other)}>
          {texts.codes.role[other.role]}, {other.agencyName}
        </ActionMenu.RadioItem>
      ))}
    </ActionMenu.RadioGroup>
  );
}

function Look() {
  const { t } = useTexts();
  return (
    <ActionMenu.RadioGroup
      label={t('app.user.theme')}
      value={appearance.useValue()}
      onValueChange={(value) => appearance.change(value as Appearance)}
    >
      <ActionMenu.RadioItem value="light">{t('app.user.light')}</ActionMenu.RadioItem>
      <ActionMenu.RadioItem value="dark">{t('app.user.dark')}</ActionMenu.RadioItem>
    </ActionMenu.RadioGroup>
  );
}
