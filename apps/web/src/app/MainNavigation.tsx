import {
  BarChartIcon,
  BookIcon,
  CogIcon,
  BriefcaseIcon,
  Buildings3Icon,
  DoorOpenIcon,
  InboxDownIcon,
  CalendarIcon,
  CheckmarkCircleIcon,
  HandShakeHeartIcon,
  HeartIcon,
  HourglassIcon,
  MagnifyingGlassIcon,
  MegaphoneIcon,
  FileCheckmarkIcon,
  PersonGroupIcon,
  PersonChatIcon,
  PersonPlusIcon,
  PersonTallShortIcon,
  TasklistIcon,
  UploadIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import type { Me } from '@samspor/contracts';
import { isDanish } from '@samspor/domain';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import type { Texts } from '../i18n/texts.ts';
import { can, useMe } from './me-api.ts';
import { paths } from './paths.ts';

interface Entry {
  to: string;
  text: Exclude<keyof Texts['app']['nav'], 'label' | 'menu'>;
  ability: NonNullable<Me['can']>[number];
  Icon: ComponentType<{ 'aria-hidden': true }>;
}

const entries: Entry[] = [
  { to: paths.myDay, text: 'myDay', ability: 'journeys', Icon: TasklistIcon },
  { to: paths.help, text: 'help', ability: 'pupil-help', Icon: DoorOpenIcon },
  { to: paths.wellbeing, text: 'wellbeing', ability: 'wellbeing', Icon: HeartIcon },
  { to: paths.forum, text: 'forum', ability: 'forum', Icon: HandShakeHeartIcon },
  { to: paths.cooperations, text: 'cooperation', ability: 'cooperation', Icon: Buildings3Icon },
  { to: paths.handovers, text: 'handovers', ability: 'handovers', Icon: InboxDownIcon },
  { to: paths.special, text: 'special', ability: 'special-list', Icon: PersonTallShortIcon },
  { to: paths.concerns, text: 'concerns', ability: 'concern-reports', Icon: MegaphoneIcon },
  { to: paths.meetings, text: 'meetings', ability: 'meetings', Icon: CalendarIcon },
  { to: paths.courses, text: 'courses', ability: 'courses', Icon: PersonGroupIcon },
  { to: paths.workTraining, text: 'workTraining', ability: 'work-training', Icon: WrenchIcon },
  { to: paths.intake, text: 'intake', ability: 'intake', Icon: PersonChatIcon },
  { to: paths.enrol, text: 'enrol', ability: 'enrol', Icon: PersonPlusIcon },
  { to: paths.enrol, text: 'enrol', ability: 'open', Icon: PersonPlusIcon },
  { to: paths.imports, text: 'imports', ability: 'import', Icon: UploadIcon },
  { to: paths.offers, text: 'offers', ability: 'journeys', Icon: BriefcaseIcon },
  { to: paths.quality, text: 'quality', ability: 'quality', Icon: CheckmarkCircleIcon },
  { to: paths.overview, text: 'overview', ability: 'overview', Icon: BarChartIcon },
  { to: paths.seeking, text: 'seeking', ability: 'seeking', Icon: MagnifyingGlassIcon },
  { to: paths.stalls, text: 'stalls', ability: 'stalls', Icon: HourglassIcon },
  { to: paths.proofs, text: 'proofs', ability: 'proof', Icon: FileCheckmarkIcon },
  { to: paths.rights, text: 'rights', ability: 'rights-analysis', Icon: BookIcon },
  { to: paths.schoolFigures, text: 'schoolFigures', ability: 'school-figures', Icon: BarChartIcon },
  { to: paths.county, text: 'county', ability: 'county-policy', Icon: CogIcon },
];

/** The entry whose page the reader is on, or a page below it; the nearest one. */
const sectionOf = (pathname: string, addresses: readonly string[]): string | undefined =>
  addresses
    .filter((to) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .toSorted((a, b) => b.length - a.length)[0];

/** The menu, with the pages that the seat offers; folded away on narrow screens. */
export function MainNavigation({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTexts();
  const me = useMe();
  const { pathname } = useLocation();
  const offered = entries
    .filter(({ ability }) => can(me, ability))
    // A Danish child is written in where she is met: the form asks for what is Norwegian.
    .filter(({ to }) => to !== paths.enrol || !isDanish(me.seat.agency));
  const section = sectionOf(
    pathname,
    offered.map(({ to }) => to),
  );
  return (
    <nav id="hovedmeny" className="nav" aria-label={t('app.nav.label')} data-open={open}>
      <ul>
        {offered.map(({ to, text, Icon }) => (
          <li key={to}>
            <Link to={to} onClick={close} aria-current={to === pathname ? 'page' : to === section}>
              <Icon aria-hidden />
              {t(`app.nav.${text}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
