import { BodyShort, Button, Detail } from '@navikt/ds-react';
import type { WorkRow } from '@samspor/contracts';
import { steps } from '@samspor/domain';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { municipalityName } from '../i18n/places.ts';
import { TakeYouth } from '../journeys/TakeYouth.tsx';
import { rememberPlace } from './place.ts';

/** One youth: who, what is due and why, the last thing that happened, and the next lawful step. */
export function WorkItem({ row }: { row: WorkRow }) {
  const { t, texts } = useTexts();
  const { journeyId, version, name, age, municipality, phase, kind, lastEvent, caseworker, next } = row;
  const { seat } = useMe();
  const mayTake = steps.AssignCaseworker.who.includes(seat.role);
  const remember = () => rememberPlace(journeyId);
  return (
    <li className="work-row">
      <div className="work-who">
        <Link to={paths.journey(journeyId)} className="work-name" data-row={journeyId} onClick={remember}>
          {name}
        </Link>
        <BodyShort size="small">
          {[t('app.years', { count: age }), municipality && municipalityName(municipality)]
            .filter(Boolean)
            .join(' · ')}
        </BodyShort>
        <Detail textColor="subtle">{texts.codes.phase[phase]}</Detail>
      </div>
      <div className="work-what">
        <BodyShort weight="semibold">{kind ? texts.codes.work[kind] : t('myDay.nothingDue')}</BodyShort>
        <BodyShort size="small">{dueText()}</BodyShort>
      </div>
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
      <div className="work-next no-print">
        {next && (
          <Button
            as={Link}
            to={paths.step(journeyId, next)}
            onClick={remember}
            size="small"
            variant="secondary"
            aria-label={t('myDay.stepFor', { act: texts.steps[next].act, name })}
          >
            {texts.steps[next].act}
          </Button>
        )}
      </div>
    </li>
  );

  function dueText(): string {
    const { dueOn, daysOver } = row;
    if (!dueOn || daysOver === null) return t('myDay.undated');
    const date = formatDay(dueOn);
    if (daysOver > 0) return t('myDay.overBy', { count: daysOver, date });
    return daysOver === 0 ? t('myDay.today') : t('myDay.left', { count: -daysOver, date });
  }
}

/** The row may be gone from the list: reading goes on at the page's beginning. */
const focusPage = () => document.getElementById('innhold')?.focus({ preventScroll: true });
