import { useEffect, useRef } from 'react';
import { Button, LocalAlert, VStack } from '@navikt/ds-react';
import { ApiError, problemOf, problemText } from '../../api/api-error.ts';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';

/** Why the step was not saved and what to do; on a stale page, who changed what in the meantime. */
export function StepRefusal({ error }: { error: Error }) {
  const { t, texts } = useTexts();
  const problem = problemOf(error);
  const unsure = error instanceof ApiError && error.unsure;
  const stale = problem.rule === 'stale';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <LocalAlert ref={box} status={unsure ? 'error' : 'warning'} role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t(titleOf())}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12" align="start">
          <span>{problemText(problem, texts.rules)}</span>
          {problem.from && <span>{t('journey.form.earliest', { date: formatDay(problem.from) })}</span>}
          {problem.until && <span>{t('journey.form.latest', { date: formatDay(problem.until) })}</span>}
          {stale && (
            <>
              <ul className="changes">
                {problem.changes?.map((change) => (
                  <li key={change.version}>
                    {t('journey.form.change', {
                      event: eventText(change.type),
                      name: change.by,
                      agency: change.agency,
                      time: formatInstant(change.at),
                    })}
                  </li>
                ))}
              </ul>
              <span>{t('journey.form.staleWay', { act: t('journey.form.sendToo') })}</span>
            </>
          )}
          {unsure && <span>{t('journey.form.unsureText')}</span>}
          {problem.instance && <span>{t('app.errorId', { id: problem.instance })}</span>}
          {unsure && (
            <Button type="submit" size="small" variant="secondary">
              {t('app.retry')}
            </Button>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );

  function titleOf() {
    if (stale) return 'journey.form.staleTitle';
    return unsure ? 'journey.form.unsure' : 'journey.form.failed';
  }

  function eventText(type: string): string {
    const events: Record<string, string> = texts.codes.event;
    return events[type] ?? type;
  }
}
