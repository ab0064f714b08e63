import { Button } from '@navikt/ds-react';
import type { WorkRow } from '@samspor/contracts';
import { steps } from '@samspor/domain';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useGoInSeat } from '../app/useGoInSeat.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { fromPage } from '../journeys/journey-context.ts';
import { rememberPlace } from './place.ts';

/** What one may do with a row: the next lawful step, putting it off, or handing it over; from the seat that it belongs to. */
export function WorkActs({ row }: { row: WorkRow }) {
  const { t, texts } = useTexts();
  const me = useMe();
  const { journeyId, name, caseworker, kind, help, next, snoozed, snoozeUntil, seat } = row;
  const { go } = useGoInSeat(seat);
  return (
    <div className="work-next no-print">
      {help && link(paths.pupilHelp(journeyId), t('myDay.openHelp'))}
      {next && link(paths.step(journeyId, next), texts.steps[next].act)}
      {kind &&
        snoozeUntil &&
        !snoozed &&
        aside(paths.snooze(journeyId, kind), t('myDay.snooze'), {
          'aria-label': t('myDay.snoozeOf', { matter: inline(texts.codes.work[kind]), name }),
          'data-snooze': true,
        })}
      {caseworker?.id === me.id &&
        steps.AssignCaseworker.who.includes(seat.role) &&
        aside(paths.step(journeyId, 'AssignCaseworker'), t('myDay.handOver'), {
          'aria-label': t('myDay.handOverOf', { name }),
        })}
    </div>
  );

  function link(to: string, act: string) {
    return (
      <Button
        as={Link}
        to={to}
        onClick={(event) => {
          rememberPlace(journeyId);
          go(event, to);
        }}
        size="small"
        variant="secondary"
        aria-label={t('myDay.stepFor', { act, name })}
      >
        {act}
      </Button>
    );
  }

  /** A form that one comes back from to the list. */
  function aside(to: string, act: string, more: { 'aria-label': string; 'data-snooze'?: true }) {
    return (
      <Button
        as={Link}
        to={to}
        state={fromPage}
        onClick={(event) => {
          rememberPlace(journeyId);
          go(event, to, fromPage);
        }}
        size="small"
        variant="tertiary"
        {...more}
      >
        {act}
      </Button>
    );
  }
}
