import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { AskedOfJourney, CausedBy, Process } from '../process/process.ts';
import { decideHelp, type HelpSurroundings } from './decide-help.ts';
import type { HelpCommand, HelpEvent } from './help-events.ts';
import { evolveHelp, keyOf, openHelpMatters, type PupilHelp } from './help.ts';

/**
 * What one sector at a school does for one pupil: beside her journey, so that nobody else who takes part reads it, or
 * learns that there is anything (infra/adr/0038).
 */
export const helpProcess: Process<PupilHelp, HelpCommand, HelpEvent, HelpSurroundings> = {
  decide: decideHelp,
  evolve: evolveHelp,
  owner: ({ agency }) => agency,
  fallenDue: (help, { today }) => fallenDue(help, today),
  nextDue: (help) => {
    const [next] = unmarked(help);
    return next ? addDays(next.dueOn, 1) : null;
  },
  isOpen: (help) => openHelpMatters(help).length > 0,
  asks: (events) => events.flatMap(asked),
  // Two who help the same pupil write beside each other; one ruling or round is settled by one of them.
  clashes: (command, unseen) => {
    if ('ruling' in command) return 'ruling' in unseen.data && unseen.data.ruling === command.ruling;
    if ('checkIns' in command) return 'checkIns' in unseen.data && unseen.data.checkIns === command.checkIns;
    return false;
  },
};

const unmarked = (help: PupilHelp) =>
  openHelpMatters(help).filter((one) => !help.passed.includes(keyOf(one)));

/** A period of appeal ends by itself; everything else that went by is marked, once. */
function fallenDue(help: PupilHelp, today: IsoDate): HelpEvent[] {
  const { journeyId } = help;
  return unmarked(help)
    .filter(({ dueOn }) => dueOn < today)
    .map(({ matter, item, dueOn }): HelpEvent => {
      const on = addDays(dueOn, 1);
      return matter === 'appeal-period'
        ? { type: 'AppealPeriodEnded', data: { on, journeyId, ruling: item } }
        : { type: 'HelpDuePassed', data: { on, journeyId, matter, item, dueOn } };
    });
}

/** Whom the county seeks is reached when she walks in; of a ruling, the plan is told that there is one. */
function asked({ type, data }: CausedBy<HelpEvent>): AskedOfJourney[] {
  const { journeyId, on } = data;
  if (type === 'WalkedIn' && data.reaches)
    return [{ journeyId, command: { type: 'RecordContact', on, channel: 'meeting' }, ifAllowed: true }];
  if (type === 'RulingMade' && data.inPlan) return [{ journeyId, command: { type: 'NoteRuling', on } }];
  return [];
}
