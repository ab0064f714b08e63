import { BodyLong, VStack } from '@navikt/ds-react';
import type { CooperationPartner, CooperationVersionView, CooperationView } from '@samspor/contracts';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import { FormField } from '../app/FormField.tsx';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCooperationAct, usePropose } from './cooperation-api.ts';
import { termsBody, termsFields, termsProblem, termsValues } from './terms-fields.ts';

/** A new agreement: with whom, and on what. */
export function NewAgreement({ partners }: { partners: readonly CooperationPartner[] }) {
  const { t, texts } = useTexts();
  const [key] = useState(() => crypto.randomUUID());
  const [chosen, choose] = useState(partners.length === 1 ? (partners[0]?.agency.id ?? '') : '');
  const propose = usePropose();
  const navigate = useNavigate();
  const partner = partners.find(({ agency }) => agency.id === chosen);
  const counterpart = partner?.managers.length === 1 ? (partner.managers[0]?.id ?? '') : '';
  return (
    <VStack gap="space-12">
      <FormField
        id="partner"
        field={{
          ...{ name: 'partner', label: t('cooperation.partner'), kind: 'choice', needed: true },
          options: partners.map(({ agency }) => agency),
        }}
        value={chosen}
        error={undefined}
        change={choose}
      />
      {partner && partner.counsellors.length === 0 && <BodyLong>{t('cooperation.noCounsellor')}</BodyLong>}
      {partner && partner.counsellors.length > 0 && (
        <FieldsForm
          key={chosen}
          id="new"
          title={t('cooperation.propose')}
          fields={termsFields(texts.cooperation, partner)}
          initial={termsValues(texts.cooperation, undefined, counterpart)}
          problem={termsProblem(propose.error && problemOf(propose.error), texts.rules, partner)}
          isPending={propose.isPending}
          send={(values) =>
            propose.mutate(
              { body: { ...termsBody(values, partner), partner: chosen }, key },
              { onSuccess: ({ cooperationId }) => void navigate(paths.cooperation(cooperationId)) },
            )
          }
        />
      )}
    </VStack>
  );
}

interface NewVersionProps {
  view: CooperationView;
  last: CooperationVersionView | undefined;
  partner: CooperationPartner;
  done: (text: string) => void;
}

/** A new version of an agreement, which both sign before it holds. */
export function NewVersion({ view, last, partner, done }: NewVersionProps) {
  const { t, texts } = useTexts();
  const [key] = useState(() => crypto.randomUUID());
  const propose = useCooperationAct(view, 'ProposeVersion');
  const title = t('cooperation.proposeVersion');
  const other = view.leads === 'school' ? last?.navLeader : last?.schoolHead;
  return (
    <FieldsForm
      id="version"
      title={title}
      fields={[
        ...termsFields(texts.cooperation, partner),
        { name: 'why', label: t('cooperation.form.why'), kind: 'text', needed: true },
      ]}
      initial={termsValues(texts.cooperation, last, other?.id ?? '')}
      problem={termsProblem(propose.error && problemOf(propose.error), texts.rules, partner)}
      isPending={propose.isPending}
      send={(values) =>
        propose.mutate(
          { body: termsBody(values, partner), key },
          { onSuccess: () => done(t('cooperation.saved', { title })) },
        )
      }
    />
  );
}
