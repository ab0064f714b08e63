import { Outlet } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { ExpiredBanner } from './ExpiredBanner.tsx';
import { MeContext, useMeQuery } from './me-api.ts';
import { PageError } from './PageError.tsx';
import { PageLoading } from './PageLoading.tsx';
import { SessionEnding } from './SessionEnding.tsx';
import { SignInPage } from './SignInPage.tsx';

/** Lets the pages in when somebody is signed in; a session that ends later leaves the page and its draft standing. */
export function Session() {
  const me = useMeQuery();
  const signedOut = me.isError && problemOf(me.error).status === 401;
  if (me.data) {
    return (
      <MeContext value={me.data}>
        {signedOut ? (
          <ExpiredBanner />
        ) : (
          <SessionEnding asked={me.dataUpdatedAt} ask={() => void me.refetch()} />
        )}
        <Outlet />
      </MeContext>
    );
  }
  if (signedOut) return <SignInPage />;
  return (
    <main className="main">
      {me.isError ? <PageError error={me.error} retry={() => void me.refetch()} /> : <PageLoading />}
    </main>
  );
}
