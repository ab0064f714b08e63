import { BodyLong, Button, Heading, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { problemOf, problemText } from '../api/api-error.ts';
import { useTexts } from '../i18n/i18n.ts';
import { paths } from './paths.ts';
import { usePageTitle } from './usePageTitle.ts';

/** A whole page that could not be read: no access, not found, or a fault with its id and a way to try again. */
export function PageError({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t, texts } = useTexts();
  const problem = problemOf(error);
  const { status } = problem;
  const title = titleOf(status);
  usePageTitle(t(title));
  return (
    <VStack gap="space-16" className="card">
      <Heading level="1" size="large">
        {t(title)}
      </Heading>
      {status === 403 || status === 404 ? (
        <BodyLong>{problemText(problem, texts.rules)}</BodyLong>
      ) : (
        <ErrorBox error={error} title={null} {...(retry && { retry })} />
      )}
      <HStack>
        <Button as={Link} to={paths.myDay} variant="secondary">
          {t('app.notFound.home')}
        </Button>
      </HStack>
    </VStack>
  );
}

function titleOf(status: number) {
  if (status === 403) return 'app.noAccess.title';
  return status === 404 ? 'app.notFound.title' : 'app.errorTitle';
}

interface ErrorBoxProps {
  error: unknown;
  /** Null where the page's own heading says it already. */
  title?: string | null;
  retry?: () => void;
}

/** What went wrong and what to do next, with the id it was logged under. */
export function ErrorBox({ error, title, retry }: ErrorBoxProps) {
  const { t, texts } = useTexts();
  const problem = problemOf(error);
  return (
    <LocalAlert status={problem.status >= 500 || problem.status === 0 ? 'error' : 'warning'} role="alert">
      {title !== null && (
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{title ?? t('app.errorTitle')}</LocalAlert.Title>
        </LocalAlert.Header>
      )}
      <LocalAlert.Content>
        <VStack gap="space-8" align="start">
          <span>{problemText(problem, texts.rules)}</span>
          {problem.instance && <span>{t('app.errorId', { id: problem.instance })}</span>}
          {retry && (
            <Button size="small" variant="secondary" onClick={retry}>
              {t('app.retry')}
            </Button>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
