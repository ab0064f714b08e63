import { addWorkingDays } from '../calendar/working-days.ts';
import type { Asked } from '../journey/decide.ts';
import type { JourneyCommand, NoteHint, StepCommand } from '../journey/journey-commands.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import { hintGrounds, isOpenHint, isSameHint, type Hint } from './hints.ts';
import { seekingCase } from './seeking-case.ts';

type Decide = (command: JourneyCommand, journey: Journey | undefined, asked: Asked) => JourneyEvent[];
type Confirm = StepCommand & { type: 'ConfirmHint' };
type Reject = StepCommand & { type: 'RejectHint' };

/**
 * What a register says of a youth of the asking agency who is being sought; nothing where it has said so before. Throws
 * RuleBroken of everybody else: nobody is looked up whom nobody seeks.
 */
export function noteHint(command: NoteHint, journey: Journey, { by, today: on }: Asked): JourneyEvent[] {
  if (by.agency !== journey.owner || !seekingCase(journey)) throw new RuleBroken('not-sought');
  const { type: _, ...said } = command;
  if (journey.hints.some((known) => isSameHint(known, said))) return [];
  const hint = `h${journey.hints.length + 1}`;
  const dueOn = addWorkingDays(on, 5);
  return [
    { type: 'HintNoted', data: { on, hint, ...said, ...hintGrounds[said.kind] } },
    { type: 'TaskRaised', data: { on, task: `hint:${hint}`, kind: 'confirm-claim', dueOn } },
  ];
}

/** A person has found it true: the hint is settled, and what it says happened is recorded as that step would be. */
export function confirmHint(
  command: Confirm,
  journey: Journey,
  asked: Asked,
  decide: Decide,
): JourneyEvent[] {
  const hint = openHint(command.hint, journey);
  const { on, note } = command;
  const settled: JourneyEvent = {
    type: 'HintSettled',
    data: { on, hint: hint.hint, confirmed: true },
    ...(note && { texts: { note } }),
  };
  // Whoever has moved within the county is sought by the same follow-up service at another door.
  if (hint.kind === 'moved' && hint.county === journey.county) return [settled];
  return [settled, ...decide(factBehind(hint, command), journey, asked)];
}

/** A person has found it untrue, or about somebody else. */
export function rejectHint({ on, hint, reason }: Reject, journey: Journey): JourneyEvent[] {
  const { hint: known } = openHint(hint, journey);
  return [{ type: 'HintSettled', data: { on, hint: known, confirmed: false }, texts: { reason } }];
}

function openHint(id: string, { hints }: Journey): Hint {
  const hint = hints.find((one) => one.hint === id);
  if (!hint || !isOpenHint(hint)) throw new RuleBroken('hint-settled');
  return hint;
}

/** The step that a hint comes to once a person stands for it. */
function factBehind(hint: Hint, { on, percent }: Confirm): StepCommand {
  const { kind, county, municipality, school } = hint;
  switch (kind) {
    case 'in-school':
    case 'apprentice':
      return {
        type: 'ReturnToSchool',
        on,
        kind: kind === 'in-school' ? 'school' : 'apprenticeship',
        ...(school && { school }),
      };
    case 'employed':
      if (percent === undefined) throw new RuleBroken('percent-needed');
      return { type: 'StartWork', on, percent };
    case 'moved':
      return { type: 'RecordMove', on, to: county ?? '', ...(municipality && { municipality }) };
    case 'abroad':
      return { type: 'RecordMove', on, to: 'abroad' };
    case 'died':
      return { type: 'RecordDeath', on };
  }
}
