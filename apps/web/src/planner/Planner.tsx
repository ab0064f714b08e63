import { Button, HStack, LocalAlert, ProgressBar, VStack } from '@navikt/ds-react';
import { usualPractice, type PlanSpan, type Practice } from '@samspor/domain';
import { useState } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import { AlternativeFields } from './AlternativeFields.tsx';
import { mostAlternatives, practiceOf, unchanged, type Alternative } from './alternatives.ts';
import { Assumptions } from './Assumptions.tsx';
import { PlanResult } from './PlanResult.tsx';
import { usePlan } from './usePlan.ts';

const usualSpan: PlanSpan = { youths: 300, years: 3, seed: 1 };

/** The choices, and what comes of them. */
export function Planner() {
  const { t } = useTexts();
  const [span, setSpan] = useState(usualSpan);
  const [base, setBase] = useState<Practice>(usualPractice);
  const [alternatives, setAlternatives] = useState<Alternative[]>([{ ...unchanged(1), committeeWeeks: 2 }]);
  /** The alternatives that the figures shown are of. */
  const [shown, setShown] = useState<Alternative[]>([]);
  const { reckoning, start } = usePlan();
  const reckon = () => {
    setShown(alternatives);
    start({ span, practices: [base, ...alternatives.map((one) => practiceOf(base, one))] });
  };
  const change = (changed: Alternative) =>
    setAlternatives(alternatives.map((one) => (one.id === changed.id ? changed : one)));
  const add = () =>
    setAlternatives([...alternatives, unchanged(Math.max(0, ...alternatives.map(({ id }) => id)) + 1)]);
  return (
    <>
      <form
        aria-label={t('planner.form')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          reckon();
        }}
      >
        <VStack gap="space-16" className="card">
          {alternatives.map((alternative, index) => (
            <AlternativeFields
              key={alternative.id}
              alternative={alternative}
              number={index + 1}
              change={change}
              {...(alternatives.length > 1 && {
                remove: () => setAlternatives(alternatives.filter(({ id }) => id !== alternative.id)),
              })}
            />
          ))}
          <Assumptions span={span} setSpan={setSpan} practice={base} setPractice={setBase} />
          <HStack gap="space-12">
            <Button type="submit" loading={reckoning.state === 'under-way'}>
              {t('planner.reckon')}
            </Button>
            {alternatives.length < mostAlternatives && (
              <Button type="button" variant="secondary" onClick={add}>
                {t('planner.add')}
              </Button>
            )}
          </HStack>
        </VStack>
      </form>
      {reckoning.state === 'under-way' && (
        <ProgressBar
          aria-label={t('planner.underWay')}
          value={Math.round(reckoning.done * 100)}
          valueMax={100}
        />
      )}
      {reckoning.state === 'failed' && (
        <LocalAlert status="error" role="alert">
          <LocalAlert.Content>{t('planner.failed')}</LocalAlert.Content>
        </LocalAlert>
      )}
      {reckoning.state === 'done' && <PlanResult alternatives={shown} figures={reckoning.figures} />}
    </>
  );
}
