import {
  BodyLong,
  BodyShort,
  Button,
  FileUpload,
  Heading,
  HStack,
  Link as AkselLink,
  VStack,
} from '@navikt/ds-react';
import type { MatchReport } from '@samspor/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useMatchPreview, useTakeMatches } from './seeking-api.ts';

/** Takes in what registers say of those who are sought: seen first, then noted as hints. */
export function MatchesPage() {
  return can(useMe(), 'import') ? <Matches /> : <NoAccess />;
}

const megabytes = 1024 * 1024;
const outcomes = ['noted', 'known', 'not-sought', 'rejected'] as const;

function Matches() {
  const { t } = useTexts();
  const [file, setFile] = useState<File>();
  const [isWrong, setIsWrong] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const preview = useMatchPreview();
  const take = useTakeMatches();
  usePageTitle(t('seeking.matches.title'));
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setIsWrong(!chosen);
    setKey(crypto.randomUUID());
    preview.reset();
    take.reset();
    if (chosen) preview.mutate(chosen);
  };
  const report = take.data ?? preview.data;
  return (
    <VStack gap="space-20">
      <AkselLink as={Link} to={paths.seeking}>
        {t('seeking.routes.back')}
      </AkselLink>
      <Heading level="1" size="large">
        {t('seeking.matches.title')}
      </Heading>
      <BodyLong>{t('seeking.matches.intro')}</BodyLong>
      <BodyLong>{t('seeking.matches.law')}</BodyLong>
      <section className="card" aria-label={t('seeking.matches.file')}>
        {file ? (
          <FileUpload.Item file={file} button={{ action: 'delete', onClick: () => choose(undefined) }} />
        ) : (
          <FileUpload.Dropzone
            label={t('seeking.matches.file')}
            description={t('seeking.matches.columns')}
            accept=".csv,.txt,.tsv"
            maxSizeInBytes={2 * megabytes}
            multiple={false}
            error={isWrong && t('seeking.matches.wrong')}
            onSelect={(_, { accepted }) => choose(accepted[0])}
          />
        )}
      </section>
      {(preview.isError || take.isError) && <ErrorBox error={take.error ?? preview.error} />}
      {report && <Report report={report} isDone={take.isSuccess} />}
      {file && preview.data?.refused === null && !take.isSuccess && (
        <HStack>
          <Button
            loading={take.isPending}
            disabled={preview.data.counts.noted === 0}
            onClick={() => take.mutate({ file, key })}
          >
            {t('seeking.matches.take', { count: preview.data.counts.noted })}
          </Button>
        </HStack>
      )}
    </VStack>
  );
}

/** What becomes of the rows, counted; and what is wrong with those that are not taken in. */
function Report({ report, isDone }: { report: MatchReport; isDone: boolean }) {
  const { t, texts } = useTexts();
  if (report.refused) return <BodyLong role="alert">{report.refused}</BodyLong>;
  return (
    <VStack as="section" gap="space-8" className="card" aria-labelledby="treff-sum" aria-live="polite">
      <Heading id="treff-sum" level="2" size="small">
        {t(isDone ? 'seeking.matches.did' : 'seeking.matches.would')}
      </Heading>
      <ul>
        {outcomes.map((outcome) => (
          <li
            key={outcome}
          >{`${texts.seeking.matches.outcome[outcome]}: ${formatNumber(report.counts[outcome])}`}</li>
        ))}
      </ul>
      {report.faults.map(({ row, code }) => (
        <BodyShort key={row} size="small">
          {t('seeking.matches.fault', { row, why: texts.seeking.matches.code[code] })}
        </BodyShort>
      ))}
    </VStack>
  );
}
