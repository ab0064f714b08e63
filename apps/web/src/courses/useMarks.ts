import type { CourseView } from '@samspor/contracts';
import type { AttendanceMark, CellMark } from '@samspor/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { courseKey, sendAct } from './courses-api.ts';
import { MarkQueue, shownMark, type QueuedMarks } from './mark-queue.ts';

/** Milliseconds until a lost line is tried again. */
const pause = 3_000;

/** The grid's marks: shown at once, sent one after the other, sent again until they are acknowledged or refused. */
export function useMarks(run: CourseView) {
  const { runId } = run;
  const me = useMe();
  const client = useQueryClient();
  const queue = useMemo(() => new MarkQueue(localStorage, me.id, runId), [me.id, runId]);
  const waiting = useSyncExternalStore(queue.subscribe, queue.waiting);
  const [refused, setRefused] = useState<{ marks: QueuedMarks; error: unknown }[]>([]);
  const isSending = useRef(false);

  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let next = queue.waiting()[0]; next; next = queue.waiting()[0]) {
        const { key, session, marks } = next;
        const version = client.getQueryData<CourseView>(courseKey(runId))?.version ?? 0;
        try {
          const done = await sendAct(
            runId,
            { act: 'MarkAttendance', fields: { session, marks } },
            { key, version },
          );
          client.setQueryData<CourseView>(
            courseKey(runId),
            (known) => known && withMarks(known, next, me.name, done.version),
          );
          queue.remove(key);
        } catch (error) {
          if (isToBeTriedAgain(error)) return;
          queue.remove(key);
          setRefused((known) => [...known, { marks: next, error }]);
          void client.invalidateQueries({ queryKey: courseKey(runId) });
        }
      }
    } finally {
      isSending.current = false;
    }
  }, [client, me.name, queue, runId]);

  useEffect(() => {
    void send();
    const again = () => void send();
    const timer = setInterval(again, pause);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [send]);

  const shown = (session: number, journeyId: string) => {
    const one = run.participants.find((known) => known.journeyId === journeyId);
    return shownMark(waiting, session, journeyId, one?.cells[session]?.mark ?? null);
  };
  const mark = (session: number, journeyIds: string[], wanted: AttendanceMark | null) => {
    const marks = journeyIds
      .map((journeyId): CellMark => ({ journeyId, mark: wanted, before: shown(session, journeyId).mark }))
      .filter(({ mark: to, before }) => to !== before);
    if (marks.length === 0) return 0;
    queue.add({ key: crypto.randomUUID(), session, marks });
    void send();
    return marks.length;
  };
  return { waiting, shown, mark, refused, forgive: () => setRefused([]) };
}

/** A line that is lost, a server that is away and a session that has ended say nothing of the mark. */
const isToBeTriedAgain = (error: unknown) =>
  error instanceof ApiError && (error.unsure || error.problem.status === 401 || error.problem.status === 429);

function withMarks(
  run: CourseView,
  { session, marks }: QueuedMarks,
  by: string,
  version: number,
): CourseView {
  const at = new Date().toISOString();
  const participants = run.participants.map((one) => {
    const cell = marks.find(({ journeyId }) => journeyId === one.journeyId);
    if (!cell) return one;
    const { [session]: before, ...others } = one.cells;
    if (cell.mark === null) return { ...one, cells: others };
    const earlier = before ? [...before.earlier, { mark: before.mark, by: before.by, at: before.at }] : [];
    return { ...one, cells: { ...others, [session]: { mark: cell.mark, by, at, earlier } } };
  });
  return { ...run, version: Math.max(run.version, version), participants };
}
