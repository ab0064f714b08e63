import type { MeetingSummary, MeetingView } from '@samspor/contracts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

/** The committee's meetings, those to come and those held. */
export const useMeetings = () =>
  useQuery({ queryKey: ['meetings'], queryFn: ({ signal }) => read<MeetingSummary[]>('/meetings', signal) });

/** One meeting with its agenda. */
export const useMeeting = (meetingId: string) =>
  useQuery({
    queryKey: ['meetings', meetingId],
    queryFn: ({ signal }) => read<MeetingView>(`/meetings/${meetingId}`, signal),
  });
