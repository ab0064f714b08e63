import { Link as AkselLink } from '@navikt/ds-react';
import { NavLink } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import './setup.css';

const kinds = [
  { to: paths.county, text: 'policy' },
  { to: paths.committeesSetup, text: 'committees' },
] as const;

/** What an administrator can set up, and the way to each; nothing for others. */
export function SetupLinks() {
  const { t } = useTexts();
  const me = useMe();
  if (!can(me, 'setup')) return null;
  return (
    <nav aria-label={t('setup.kinds')}>
      <ul className="setup-kinds">
        {kinds.map(({ to, text }) => (
          <li key={to}>
            <AkselLink as={NavLink} to={to} end>
              {t(`setup.${text}`)}
            </AkselLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
