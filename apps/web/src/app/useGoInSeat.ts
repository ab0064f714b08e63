import type { Seat } from '@samspor/contracts';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { useAnnounce } from './Announcer.tsx';
import { useChangeSeat, useMe } from './me-api.ts';

/**
 * Follows a link that belongs to one of one's own seats: from another seat, that one is taken first. A link that is
 * opened in a window of its own is left to the browser.
 */
export function useGoInSeat(seat: Seat) {
  const { t, texts } = useTexts();
  const { seat: here } = useMe();
  const changeSeat = useChangeSeat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const isHere = seat.agency === here.agency && seat.role === here.role;
  const go = (event: MouseEvent, to: string, state?: object) => {
    if (isHere || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void changeSeat.mutateAsync(seat).then(async () => {
      await navigate(to, { state });
      announce(t('app.user.seatChanged', { role: texts.codes.role[seat.role], agency: seat.agencyName }));
    });
  };
  return { isHere, go };
}
