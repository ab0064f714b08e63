import type { CourseRecorded, Courses, CourseView, PlanRunBody } from '@samspor/contracts';
import type { CourseAct, CourseFields, TemplateHistory } from '@samspor/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

/** The agency's runs, and those who wait for one. */
export const useCourses = () =>
  useQuery({ queryKey: ['courses'], queryFn: ({ signal }) => read<Courses>('/courses', signal) });

export const courseKey = (runId: string) => ['courses', runId];

export const useCourse = (runId: string) =>
  useQuery({
    queryKey: courseKey(runId),
    queryFn: ({ signal }) => read<CourseView>(`/courses/${runId}`, signal),
  });

/** How each course is built, from the beginning and for runs that begin later. */
export const useTemplates = () =>
  useQuery({
    queryKey: ['course-templates'],
    queryFn: ({ signal }) => read<TemplateHistory[]>('/courses/templates', signal),
  });

/** Plans a run. */
export function usePlanRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: PlanRunBody }) =>
      write<CourseRecorded>('/courses', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['courses'] }),
  });
}

/** One act on a run, with what it asks for. */
export type ActSent = {
  [T in Exclude<CourseAct, 'PlanRun'>]: { act: T; fields: CourseFields[T] };
}[Exclude<CourseAct, 'PlanRun'>];

/** Sends an act on a run as it was last read. Throws ApiError. */
export const sendAct = (
  runId: string,
  { act, fields }: ActSent,
  { key, version }: { key: string; version: number },
) => write<CourseRecorded>(`/courses/${runId}/acts/${act}`, { body: fields, key, version });

/** Acts on a run; afterwards everything that may show it is read again. */
export function useAct(runId: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...sent }: ActSent & { key: string }) => sendAct(runId, sent, { key, version }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['courses'] }),
        client.invalidateQueries({ queryKey: ['my-day'] }),
      ]),
  });
}
