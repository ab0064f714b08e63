import { plan, type PlanFigures, type PlanSpan, type Practice } from '@samspor/domain';

/** What is to be reckoned: one practice after the other, over the same lives. */
export interface PlanJob {
  span: PlanSpan;
  practices: Practice[];
}

/** How far it has come, of 1; or all the figures. */
export type PlanAnswer = { done: number } | { figures: PlanFigures[] };

/** Days between two words of how far it has come. */
const step = 61;

const say = (answer: PlanAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<PlanJob>) => {
  const { span, practices } = data;
  const days = span.years * 365 * practices.length;
  let lived = 0;
  const onDay = () => {
    lived += 1;
    if (lived % step === 0) say({ done: Math.min(1, lived / days) });
  };
  say({ figures: practices.map((practice) => plan(span, practice, onDay)) });
});
