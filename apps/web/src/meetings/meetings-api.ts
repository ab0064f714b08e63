import type { MeetingAhead, MeetingSummary, MeetingView } from '@samspor/contracts';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

/** The committee's meetings, those to come and those held. */
export const useMeetings = () =>
  useQuery({ queryKey: ['meetings'], queryFn: ({ signal }) => read<MeetingSummary[]>('/meetings', signal) });

/** Meetings to come in which one has a seat, and whose agenda stands. */
export const useMeetingsAhead = () =>
  useQuery({
    queryKey: ['meetings', 'ahead'],
    queryFn: ({ signal }) => read<MeetingAhead[]>('/meetings/ahead', signal),
  });

/** One meeting with its agenda. */
export const useMeeting = (meetingId: string) =>
  useQuery({
    queryKey: ['meetings', meetingId],
    queryFn: ({ signal }) => read<MeetingView>(`/meetings/${meetingId}`, signal),
  });
