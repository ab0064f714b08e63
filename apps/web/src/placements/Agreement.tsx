import { BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { PlacementView, TermsView } from '@samspor/contracts';
import { agreementParties, approvalWays } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { SendForm } from './SendForm.tsx';
import { named } from './named.ts';
import type { PlacementPart } from './PlacementPage.tsx';
import { usePlacementAct } from './placements-api.ts';
import { termsFields, termsValues } from './terms-fields.ts';

/** The agreement: each version, who has approved it, and which one holds. */
export function Agreement({ view, acts, done }: PlacementPart) {
  const { t, texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const approve = usePlacementAct(view, 'ApproveTerms');
  const propose = usePlacementAct(view, 'ProposeTerms');
  const [latest] = view.terms;
  const isOn = acts && (view.state === 'planned' || view.state === 'running');
  const lacking = agreementParties.filter((party) => !latest?.approvals.some((one) => one.party === party));
  const { approval, why } = texts.workTraining.form;
  const change = t('workTraining.changeTerms');
  return (
    <Card id="avtale" title={t('workTraining.agreement')} gap="space-16">
      <ol className="placement-list" reversed>
        {view.terms.map((terms) => (
          <Version key={terms.terms} view={view} terms={terms} />
        ))}
      </ol>
      {isOn && latest && lacking.length > 0 && (
        <SendForm
          key={`${latest.terms}-${lacking.length}`}
          id="godkjenning"
          title={t('workTraining.approve')}
          fields={[
            {
              name: 'party',
              label: approval.party,
              kind: 'choice',
              needed: true,
              options: named(texts.workTraining.party, lacking),
              ...(view.isMinor && { why: approval.minorWhy }),
            },
            {
              name: 'way',
              label: approval.way,
              kind: 'choice',
              needed: true,
              options: named(texts.workTraining.way, approvalWays),
            },
          ]}
          given={{ terms: latest.terms, approver: view.isMinor ? 'guardian' : 'youth' }}
          sending={approve}
          done={() => done(t('workTraining.saved', { what: t('workTraining.approve') }))}
        />
      )}
      {isOn && (
        <VStack gap="space-12" align="start">
          <Button size="small" variant="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {change}
          </Button>
          {isOpen && (
            <SendForm
              id="endring"
              title={change}
              submit={t('workTraining.propose')}
              initial={termsValues(latest)}
              fields={[...termsFields(texts), { name: 'why', label: why, kind: 'text', needed: true }]}
              sending={propose}
              done={() => {
                setOpen(false);
                done(t('workTraining.saved', { what: change }));
              }}
            />
          )}
        </VStack>
      )}
    </Card>
  );
}

function Version({ view, terms }: { view: PlacementView; terms: TermsView }) {
  const { t, texts } = useTexts();
  const { terms: words, allowance } = texts.workTraining;
  const status = statusOf(view, terms.terms);
  const lines: [string, string | null][] = [
    [words.period, `${formatDay(terms.from)}–${formatDay(terms.to)}`],
    [words.hours, String(terms.hours)],
    [words.mentor, terms.mentor],
    [words.workGoals, terms.workGoals],
    [words.curriculumGoals, terms.curriculumGoals],
    [words.allowance, terms.allowance && allowanceText(allowance[terms.allowance], terms.allowanceNote)],
    [texts.workTraining.form.why, terms.why],
  ];
  return (
    <li>
      <VStack gap="space-8">
        <HStack gap="space-8" align="center">
          <Heading level="3" size="xsmall">
            {t('workTraining.version', { number: terms.terms, day: formatDay(terms.proposedOn) })}
          </Heading>
          <Tag
            size="small"
            variant={status === 'holds' ? 'success' : status === 'waits' ? 'warning' : 'outline'}
          >
            {texts.workTraining.versionState[status]}
          </Tag>
        </HStack>
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
        {view.follows && <Approvals terms={terms} />}
      </VStack>
    </li>
  );
}

function Approvals({ terms: { approvals } }: { terms: TermsView }) {
  const { t, texts } = useTexts();
  const { party, approver, way } = texts.workTraining;
  return (
    <ul>
      {agreementParties.map((one) => {
        const known = approvals.find((approval) => approval.party === one);
        const who = known?.approver ? approver[known.approver] : party[one];
        return (
          <li key={one}>
            <BodyShort size="small">
              {known
                ? t('workTraining.approved', {
                    who,
                    how: way[known.way],
                    day: formatDay(known.on),
                    by: known.by,
                  })
                : t('workTraining.notApproved', { who: party[one] })}
            </BodyShort>
          </li>
        );
      })}
    </ul>
  );
}

const allowanceText = (what: string, note: string | null) => (note ? `${what}: ${note}` : what);

/** What holds, what waits, what was replaced, and what came to nothing because the placement ended first. */
function statusOf(
  { inForce, state }: PlacementView,
  terms: number,
): 'holds' | 'waits' | 'replaced' | 'lapsed' {
  if (inForce === terms) return 'holds';
  if (terms < (inForce ?? 0)) return 'replaced';
  return state === 'planned' || state === 'running' ? 'waits' : 'lapsed';
}
