import { BodyLong, BodyShort, Switch } from '@navikt/ds-react';
import type { DigestView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useChooseDigest, useDigest } from './stalls-api.ts';

/** The leader's own daily e-mail: what it is, where it goes, how the last one went, and a switch. */
export function DigestCard() {
  const { t } = useTexts();
  const digest = useDigest();
  const choose = useChooseDigest();
  if (digest.isError) return <ErrorBox error={digest.error} title={null} />;
  if (!digest.data) return null;
  const { wanted, address, last } = digest.data;
  return (
    <Card id="daglig-e-post" title={t('stalls.digest')}>
      <BodyLong size="small">{t('stalls.digestWhy')}</BodyLong>
      <Switch
        size="small"
        className="digest-switch"
        checked={wanted}
        loading={choose.isPending}
        onChange={({ target }) => choose.mutate(target.checked)}
      >
        {t('stalls.digestTo', { address })}
      </Switch>
      {choose.isError && <ErrorBox error={choose.error} title={null} />}
      {last && <Last last={last} />}
    </Card>
  );
}

function Last({ last: { day, state } }: { last: NonNullable<DigestView['last']> }) {
  const { t, texts } = useTexts();
  return (
    <BodyShort size="small" className="stall-fact">
      {t('stalls.digestLast', { day: formatDay(day), fate: texts.stalls.digestFate[state] })}
    </BodyShort>
  );
}
