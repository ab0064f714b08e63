import { MenuHamburgerIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import type { RefObject } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { can, useMe } from './me-api.ts';
import { PersonSearch } from './PersonSearch.tsx';
import { paths } from './paths.ts';
import { UserMenu } from './UserMenu.tsx';

interface TopBarProps {
  search: RefObject<HTMLDivElement | null>;
  menuOpen: boolean;
  toggleMenu: () => void;
  showHelp: () => void;
}

/** Name, search, help, and who is signed in for whom. */
export function TopBar({ search, menuOpen, toggleMenu, showHelp }: TopBarProps) {
  const { t } = useTexts();
  const me = useMe();
  return (
    <header className="bar">
      <Button
        className="nav-toggle"
        variant="tertiary"
        size="small"
        icon={<MenuHamburgerIcon aria-hidden />}
        aria-expanded={menuOpen}
        aria-controls="hovedmeny"
        onClick={toggleMenu}
      >
        {t('app.nav.menu')}
      </Button>
      <Link to={paths.myDay} className="brand">
        <img src="/samspor.svg" alt="" width="28" height="28" />
        <span className="brand-name">{t('app.title')}</span>
      </Link>
      {can(me, 'journeys') && <PersonSearch input={search} />}
      <div className="bar-end">
        <Button
          variant="tertiary"
          size="small"
          icon={<QuestionmarkCircleIcon title={t('app.user.help')} />}
          onClick={showHelp}
        />
        <UserMenu showHelp={showHelp} />
      </div>
    </header>
  );
}
