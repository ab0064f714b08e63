import { createContext, useContext, useEffect } from 'react';
import { ExpiredBanner } from './ExpiredBanner.tsx';
import { SessionEnding } from './SessionEnding.tsx';

/** How the session stands. */
interface SessionState {
  ended: boolean;
  /** When the end of the session was asked for (milliseconds). */
  asked: number;
  ask: () => void;
  /** Told while a dialog lies over the page and shows the notice itself. */
  cover: (covered: boolean) => void;
}

export const SessionContext = createContext<SessionState | null>(null);

/** That the session ends soon or has ended, with the way on. */
export function SessionNotice() {
  const session = useContext(SessionContext);
  if (!session) return null;
  return session.ended ? <ExpiredBanner /> : <SessionEnding asked={session.asked} ask={session.ask} />;
}

/** The same in a dialog, instead of on the page: what lies under a dialog is out of reach. */
export function SessionNoticeInDialog() {
  const cover = useContext(SessionContext)?.cover;
  useEffect(() => {
    cover?.(true);
    return () => cover?.(false);
  }, [cover]);
  return <SessionNotice />;
}
