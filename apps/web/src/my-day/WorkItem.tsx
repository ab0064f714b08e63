import { BodyShort, Detail } from '@navikt/ds-react';
import type { WorkRow } from '@samspor/contracts';
import { steps } from '@samspor/domain';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useGoInSeat } from '../app/useGoInSeat.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { municipalityName } from '../i18n/places.ts';
import { TakeYouth } from '../journeys/TakeYouth.tsx';
import { WorkActs } from './WorkActs.tsx';
import { WorkMatter } from './WorkMatter.tsx';
import { rememberPlace } from './place.ts';

/** One youth: who, what is due and why, the last thing that happened, and the next lawful step. */
export function WorkItem({ row }: { row: WorkRow }) {
  const { t, texts } = useTexts();
  const { journeyId, version, name, age, municipality, phase, lastEvent, caseworker, seat, insteadOf } = row;
  const { seats } = useMe();
  const { isHere, go } = useGoInSeat(seat);
  const mayTake = isHere && steps.AssignCaseworker.who.includes(seat.role);
  const isOneOfMany = new Set(seats.map(({ agency }) => agency)).size > 1;
  return (
    <li className="work-row">
      <div className="work-who">
        <Link
          to={paths.journey(journeyId)}
          className="work-name"
          data-row={journeyId}
          onClick={(event) => {
            rememberPlace(journeyId);
            go(event, paths.journey(journeyId));
          }}
        >
          {name}
        </Link>
        <BodyShort size="small">
          {[t('app.years', { count: age }), municipality && municipalityName(municipality)]
            .filter(Boolean)
            .join(' · ')}
        </BodyShort>
        <Detail textColor="subtle">{texts.codes.phase[phase]}</Detail>
        {insteadOf && <Detail weight="semibold">{t('absences.insteadOf', { name: insteadOf.name })}</Detail>}
        {isOneOfMany && <Detail weight="semibold">{seat.agencyName}</Detail>}
      </div>
      <WorkMatter row={row} />
      <div className="work-last">
        <BodyShort size="small">
          {t('myDay.last', {
            event: inline(texts.codes.event[lastEvent.type]),
            date: formatDay(lastEvent.on),
          })}
        </BodyShort>
        <BodyShort as="div" size="small" textColor="subtle" className="work-worker">
          {caseworker ? t('myDay.worker', { name: caseworker.name }) : t('myDay.nobody')}
          {!caseworker && mayTake && <TakeYouth {...{ journeyId, version, name }} done={focusPage} />}
        </BodyShort>
      </div>
      <WorkActs row={row} />
    </li>
  );
}

/** The row may be gone from the list: reading goes on at the page's beginning. */
const focusPage = () => document.getElementById('innhold')?.focus({ preventScroll: true });
