import { useState } from 'react';
import { Outlet } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { MeContext, useMeQuery } from './me-api.ts';
import { PageError } from './PageError.tsx';
import { PageLoading } from './PageLoading.tsx';
import { SessionContext, SessionNotice } from './SessionNotice.tsx';
import { SignInPage } from './SignInPage.tsx';

/** Lets the pages in when somebody is signed in; a session that ends later leaves the page and its draft standing. */
export function Session() {
  const me = useMeQuery();
  const [covered, setCovered] = useState(false);
  const signedOut = me.isError && problemOf(me.error).status === 401;
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <SessionContext
          value={{
            ended: signedOut,
            asked: me.dataUpdatedAt,
            ask: () => void me.refetch(),
            cover: setCovered,
          }}
        >
          {!covered && <SessionNotice />}
          <Outlet />
        </SessionContext>
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
