import type { PlanFigures } from '@samspor/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanAnswer, PlanJob } from './planner.worker.ts';

type Reckoning =
  | { state: 'idle' | 'failed' }
  | { state: 'under-way'; done: number }
  | { state: 'done'; figures: PlanFigures[] };

/** Reckons plans in a worker of the browser, so that the page never stands still; a new plan ends the one before. */
export function usePlan() {
  const [reckoning, setReckoning] = useState<Reckoning>({ state: 'idle' });
  const worker = useRef<Worker>(null);
  const stop = useCallback(() => worker.current?.terminate(), []);
  useEffect(() => stop, [stop]);
  const start = useCallback(
    (job: PlanJob) => {
      stop();
      const started = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      setReckoning({ state: 'under-way', done: 0 });
      started.onmessage = ({ data }: MessageEvent<PlanAnswer>) => {
        if ('done' in data) setReckoning({ state: 'under-way', done: data.done });
        else {
          setReckoning({ state: 'done', figures: data.figures });
          started.terminate();
        }
      };
      started.onerror = () => setReckoning({ state: 'failed' });
      started.postMessage(job);
    },
    [stop],
  );
  return { reckoning, start };
}
