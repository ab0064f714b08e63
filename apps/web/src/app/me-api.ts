import type { Me, Seat } from '@samspor/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { read, write } from '../api/client.ts';
import { dropDrafts } from '../journeys/steps/step-draft.ts';

/** Who is signed in; asked again when the window comes back, so that a new sign-in in another tab is seen. */
export const useMeQuery = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => read<Me>('/me', signal),
    refetchOnWindowFocus: 'always',
  });

export const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside the frame, which waits for it. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is used outside the frame');
  return me;
}

/** Whether the seat offers a page. */
export const can = (me: Me, ability: NonNullable<Me['can']>[number]): boolean =>
  me.can?.includes(ability) ?? false;

/** Takes another seat: everything read before was read with other eyes, so it is thrown away. */
export function useChangeSeat() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ agency, role }: Seat) =>
      write<Me | undefined>('/me/seat', { method: 'PUT', body: { agency, role } }),
    onSuccess: () => client.resetQueries(),
  });
}

/** Ends the session and goes to the front page, which asks for a sign-in. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => write<undefined>('/auth/logout', {}),
    onSuccess: () => {
      dropDrafts(sessionStorage);
      window.location.assign('/');
    },
  });
}

/** Where signing in begins; it comes back to the page that was open. */
export const signInAddress = (): string =>
  `/api/v1/auth/login?returnTo=${encodeURIComponent(window.location.pathname + window.location.search)}`;
