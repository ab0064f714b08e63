import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  MinusCircleIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { BodyShort, HStack, ReadMore } from '@navikt/ds-react';
import type { DutyView } from '@samspor/contracts';
import type { DutyState } from '@samspor/domain';
import type { ComponentType } from 'react';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';

const icons: Record<DutyState, ComponentType<{ 'aria-hidden': true; fontSize: string }>> = {
  open: CircleIcon,
  overdue: ExclamationmarkTriangleFillIcon,
  fulfilled: CheckmarkCircleFillIcon,
  ceased: MinusCircleIcon,
  missed: XMarkOctagonFillIcon,
};

/** One duty: its state in icon and words, its date, and on request why it stands so. */
export function DutyItem({ duty }: { duty: DutyView }) {
  const { t, texts } = useTexts();
  const { kind, state, dueOn, closedOn, late } = duty;
  const Icon = icons[state];
  const name = texts.codes.dutyKind[kind];
  const stateText = texts.codes.dutyState[state];
  return (
    <li data-state={state}>
      <HStack gap="space-8" align="center" wrap={false}>
        <span className="duty-icon">
          <Icon aria-hidden fontSize="1.5rem" />
        </span>
        <div>
          <BodyShort weight="semibold">
            {name}: {inline(stateText)} {closedOn && formatDay(closedOn)}
            {late && state === 'fulfilled' && ` (${t('journey.duties.late')})`}
          </BodyShort>
          <BodyShort size="small">
            {dueOn ? t('journey.duties.due', { date: formatDay(dueOn) }) : t('journey.duties.noDue')}
          </BodyShort>
        </div>
      </HStack>
      <ReadMore
        size="small"
        header={t('journey.duties.why')}
        aria-label={t('journey.duties.whyOf', { kind: inline(name), state: inline(stateText) })}
      >
        <Explanation duty={duty} />
      </ReadMore>
    </li>
  );
}

function Explanation({ duty }: { duty: DutyView }) {
  const { t, texts } = useTexts();
  const reasons: Record<string, string> = texts.codes.dutyReason;
  const ruleSets: Record<string, string> = texts.codes.ruleSet;
  const evidenceNames: Record<string, string> = { ...texts.codes.event, ...texts.codes.fact };
  return (
    <dl className="facts">
      {duty.reason && (
        <div>
          <dt>{t('journey.duties.reason')}</dt>
          <dd>{reasons[duty.reason] ?? duty.reason}</dd>
        </div>
      )}
      <div>
        <dt>{t('journey.duties.basis')}</dt>
        <dd>{duty.basis}</dd>
      </div>
      <div>
        <dt>{t('journey.duties.ruleSet')}</dt>
        <dd>{ruleSets[duty.ruleSet] ?? duty.ruleSet}</dd>
      </div>
      <div>
        <dt>{t('journey.duties.opened')}</dt>
        <dd>
          {formatDay(duty.openedOn)}: {texts.codes.openedBy[duty.openedBy]}
        </dd>
      </div>
      <div>
        <dt>{t('journey.duties.dueRule')}</dt>
        <dd>{texts.codes.dueRule[duty.dueRule]}</dd>
      </div>
      <div>
        <dt>{t('journey.duties.endsOn')}</dt>
        <dd>{formatDay(duty.endsOn)}</dd>
      </div>
      <div>
        <dt>{t('journey.duties.evidence')}</dt>
        <dd>
          {duty.evidence.length === 0
            ? t('journey.duties.noEvidence')
            : duty.evidence
                .map(({ type, on }) => `${evidenceNames[type] ?? type} ${formatDay(on)}`)
                .join(', ')}
        </dd>
      </div>
    </dl>
  );
}
