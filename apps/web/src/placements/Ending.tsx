import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import type { PlacementView } from '@samspor/contracts';
import { chosenPlacementEnds, placementNexts, placementResults, type PlacementEnd } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { SendForm } from './SendForm.tsx';
import { named } from './named.ts';
import type { PlacementPart } from './PlacementPage.tsx';
import { usePlacementAct } from './placements-api.ts';

/** How it ended, what came next, and what everybody thought of it. */
export function Ending({ view, acts, done }: PlacementPart) {
  const { t } = useTexts();
  const waits = (what: 'evaluation' | 'tell-host') =>
    acts && view.matters.some(({ matter }) => matter === what);
  const part = { view, acts, done };
  return (
    <Card id="avslutning" title={t('workTraining.ending')}>
      {view.ended ? <Ended view={view} ended={view.ended} /> : <End {...part} />}
      {waits('evaluation') && <Evaluate {...part} />}
      {waits('tell-host') && <TellHost {...part} />}
      {view.evaluation && <Evaluation evaluation={view.evaluation} />}
    </Card>
  );
}

function Ended({ view, ended }: { view: PlacementView; ended: NonNullable<PlacementView['ended']> }) {
  const { t, texts } = useTexts();
  const { endChoice, endOther, result, cameTo } = texts.workTraining;
  const reasons: Record<PlacementEnd, string> = { ...endChoice, ...endOther };
  const facts = [
    t('workTraining.endedOn', { day: formatDay(ended.on), reason: reasons[ended.reason] }),
    ended.result && view.follows && result[ended.result],
    ended.next && t('workTraining.cameNext', { next: cameTo[ended.next] }),
  ];
  return (
    <VStack gap="space-4">
      <BodyShort>{facts.filter(Boolean).join(' · ')}</BodyShort>
      {ended.note && <BodyLong className="placement-words">{ended.note}</BodyLong>}
    </VStack>
  );
}

function End({ view, done }: PlacementPart) {
  const { t, texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const end = usePlacementAct(view, 'EndPlacement');
  const { workTraining: words } = texts;
  const title = t(view.state === 'planned' ? 'workTraining.drop' : 'workTraining.end');
  return (
    <VStack gap="space-12" align="start">
      <Button size="small" variant="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {title}
      </Button>
      {isOpen && (
        <SendForm
          id="slutt"
          title={title}
          submit={t('workTraining.saveEnd')}
          fields={[
            {
              name: 'reason',
              label: words.form.endReason,
              kind: 'choice',
              needed: true,
              options: named(words.endChoice, chosenPlacementEnds),
            },
            {
              name: 'result',
              label: words.form.endResult,
              kind: 'choice',
              needed: view.state === 'running',
              options: named(words.result, placementResults),
            },
            {
              name: 'next',
              label: words.form.endNext,
              kind: 'choice',
              needed: false,
              options: named(words.cameTo, placementNexts),
            },
            { name: 'note', label: words.form.endNote, kind: 'text', needed: false },
          ]}
          sending={end}
          done={() => done(t('workTraining.saved', { what: title }))}
        />
      )}
    </VStack>
  );
}

function Evaluate({ view, done }: PlacementPart) {
  const { t, texts } = useTexts();
  const evaluate = usePlacementAct(view, 'EvaluatePlacement');
  const { form } = texts.workTraining;
  const title = t('workTraining.evaluate');
  return (
    <SendForm
      id="evaluering"
      title={title}
      fields={[
        { name: 'youthView', label: form.youthView, kind: 'text', needed: true },
        { name: 'hostView', label: form.hostView, kind: 'text', needed: false },
        { name: 'summary', label: form.summary, kind: 'text', needed: true },
      ]}
      sending={evaluate}
      done={() => done(t('workTraining.saved', { what: title }))}
    />
  );
}

function TellHost({ view, done }: PlacementPart) {
  const { t } = useTexts();
  const tell = usePlacementAct(view, 'TellHost');
  const title = t('workTraining.tellHost');
  return (
    <VStack gap="space-8">
      <BodyLong>{t('workTraining.tellHostWhy', { contact: view.contact })}</BodyLong>
      <SendForm
        id="si-fra"
        title={title}
        fields={[]}
        sending={tell}
        done={() => done(t('workTraining.saved', { what: title }))}
      />
    </VStack>
  );
}

function Evaluation({ evaluation }: { evaluation: NonNullable<PlacementView['evaluation']> }) {
  const { texts } = useTexts();
  const { form } = texts.workTraining;
  const lines: [string, string | null][] = [
    [form.youthView, evaluation.youthView],
    [form.hostView, evaluation.hostView],
    [form.summary, evaluation.summary],
  ];
  return (
    <dl className="facts">
      {lines.flatMap(([label, value]) =>
        value
          ? [
              <div key={label}>
                <dt>{label}</dt>
                <dd className="placement-words">{value}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}
