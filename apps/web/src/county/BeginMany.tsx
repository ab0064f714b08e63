import { BodyShort, Button, Dialog, HStack, Link as AkselLink, LocalAlert, VStack } from '@navikt/ds-react';
import type { LadderGroup } from '@samspor/contracts';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ByHandList } from './ByHandList.tsx';
import { CountTable } from './CountTable.tsx';
import { useBegin, useLadderPreview } from './many-api.ts';
import { total, type StartSum } from './start-sum.ts';

/** What will happen to a group, and then what has. */
export function BeginMany({ county, group }: { county: string; group: LadderGroup }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const { begin, sum } = useBegin(county);
  const isBegun = !begin.isIdle;
  const preview = useLadderPreview(county, group);
  const [key] = useState(() => crypto.randomUUID());
  const [seen, setSeen] = useState<StartSum | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const begun = total(sum.first);
  const send = () => {
    setIsOpen(false);
    begin.mutate(
      { group, key },
      { onSuccess: (done) => announce(t('county.many.done', { count: total(done.first) })) },
    );
  };
  useEffect(() => {
    if (isBegun) document.getElementById(resultId)?.focus(); // the button that was pressed is gone
  }, [isBegun]);
  if (isBegun)
    return (
      <Card id={resultId} title={t('county.many.result')}>
        <div role="status">
          <BodyShort>
            {begin.isSuccess
              ? t('county.many.done', { count: begun })
              : t('county.many.doing', {
                  done: formatNumber(begun),
                  all: formatNumber(total(seen?.first ?? {})),
                })}
          </BodyShort>
        </div>
        {begin.isError && <ErrorBox error={begin.error} title={null} retry={send} />}
        <Counts sum={sum} />
        <ByHandList youths={seen?.byHand ?? []} />
        {sum.refused > 0 && (
          <LocalAlert status="warning" size="small">
            <LocalAlert.Content>{t('county.many.refused', { count: sum.refused })}</LocalAlert.Content>
          </LocalAlert>
        )}
        {begin.isSuccess && (
          <AkselLink as={Link} to={paths.seeking}>
            {t('county.many.toSeeking')}
          </AkselLink>
        )}
      </Card>
    );
  const count = total(preview.data?.first ?? {});
  return (
    <Card id="forhandsvisning" title={t('county.many.preview')}>
      {preview.isPending && <BodyShort role="status">{t('county.many.counting')}</BodyShort>}
      {preview.isError && (
        <ErrorBox error={preview.error} title={null} retry={() => void preview.refetch()} />
      )}
      {preview.data && (
        <VStack gap="space-16" align="start">
          <BodyShort weight="semibold">{t('county.many.will', { count })}</BodyShort>
          <Counts sum={preview.data} />
          <ByHandList youths={preview.data.byHand} />
          <Button
            disabled={count === 0}
            onClick={() => {
              setSeen(preview.data);
              setIsOpen(true);
            }}
          >
            {t('county.many.begin', { count })}
          </Button>
        </VStack>
      )}
      <Dialog open={isOpen} onOpenChange={setIsOpen}>
        <Dialog.Popup closeOnOutsideClick={false}>
          <Dialog.Header>
            <Dialog.Title>{t('county.many.sure', { count: total(seen?.first ?? {}) })}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <VStack gap="space-16">
              <BodyShort>{t('county.many.sureWhy')}</BodyShort>
              <HStack gap="space-12">
                <Button onClick={send}>{t('county.many.begin', { count: total(seen?.first ?? {}) })}</Button>
                <Button variant="tertiary" onClick={() => setIsOpen(false)}>
                  {t('app.cancel')}
                </Button>
              </HStack>
            </VStack>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </Card>
  );
}

const resultId = 'resultat';

function Counts({ sum: { first, minors, leftOut } }: { sum: StartSum }) {
  const { t, texts } = useTexts();
  return (
    <VStack gap="space-16">
      <CountTable caption={t('county.many.byChannel')} counts={first} words={texts.codes.channel} />
      {minors > 0 && <BodyShort size="small">{t('county.many.minors', { count: minors })}</BodyShort>}
      <CountTable caption={t('county.many.leftOut')} counts={leftOut} words={texts.county.leftOut} />
    </VStack>
  );
}
