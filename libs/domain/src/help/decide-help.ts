import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import type { Phase } from '../journey/phases.ts';
import type { Role } from '../people/roles.ts';
import type { ProcessAsked } from '../process/process.ts';
import { sectorOf } from '../services/service-kinds.ts';
import { appealUntil, basesOn } from './help-codes.ts';
import type { HelpCommand, HelpDeed, HelpEvent, HelpEventData, HelpEventType } from './help-events.ts';
import type { CheckIns, PupilHelp, Ruling } from './help.ts';

/** What else bears on it: where the pupil's journey stands. */
export interface HelpSurroundings {
  phase: Phase | null;
}

/** Who helps at school. */
export const helpers = ['social-consultant', 'nav-counsellor'] as const satisfies readonly Role[];

/** Only the social consultant decides under the social services act (deck 000, slide 20): a school never does. */
const rulers: readonly Role[] = ['social-consultant'];

const rulingDeeds: readonly HelpDeed[] = ['MakeRuling', 'NotifyRuling', 'ReceiveAppeal', 'AnswerAppeal'];

type EventOf = <T extends HelpEventType>(
  type: T,
  data: HelpEventData[T],
  texts?: Record<string, string | undefined>,
  on?: IsoDate,
) => HelpEvent;

/** The events of one deed; the first one opens the pupil's help. Throws RuleBroken. */
export function decideHelp(
  command: HelpCommand,
  known: PupilHelp | undefined,
  { by, today, around }: ProcessAsked<HelpSurroundings>,
): HelpEvent[] {
  const { journeyId, on } = command;
  const mayHelp: readonly Role[] = rulingDeeds.includes(command.type) ? rulers : helpers;
  if (by.kind !== 'person' || !mayHelp.includes(by.role)) throw new RuleBroken('not-your-role');
  const sector = sectorOf(by.role);
  if (known && (known.agency !== by.agency || known.sector !== sector)) throw new RuleBroken('not-your-role');
  if (on > today) throw new RuleBroken('in-future');
  const event: EventOf = (type, data, texts, day = on) => {
    const filled: EventTexts | undefined = written(texts);
    return { type, data: { ...data, on: day, journeyId }, ...(filled && { texts: filled }) } as HelpEvent;
  };
  const events = deed(command, known, { event, today, by: by.id, phase: around.phase });
  return known ? events : [event('HelpOpened', { agency: by.agency, sector }), ...events];
}

interface Asking {
  event: EventOf;
  today: IsoDate;
  by: string;
  phase: Phase | null;
}

function deed(
  command: HelpCommand,
  known: PupilHelp | undefined,
  { event, today, by, phase }: Asking,
): HelpEvent[] {
  switch (command.type) {
    case 'WalkIn': {
      const help = [...new Set(command.help)];
      if (help.length === 0) throw new RuleBroken('help-missing');
      const reaches = phase === 'enrolled' || phase === 'contact-sought';
      return [event('WalkedIn', { help, reaches }, { note: command.note })];
    }
    case 'MakeRuling': {
      const { on, basis, outcome, inPlan, notifiedOn, reference, amount, note } = command;
      if (!basesOn(on).includes(basis)) throw new RuleBroken('basis-not-in-force');
      const ruling = `r${(known?.rulings.length ?? 0) + 1}`;
      const made = event(
        'RulingMade',
        { ruling, basis, outcome, inPlan: inPlan === 'yes' },
        { reference, amount, note },
      );
      if (notifiedOn === undefined) return [made];
      requireAfter(on, notifiedOn);
      if (notifiedOn > today) throw new RuleBroken('in-future');
      return [
        made,
        event('RulingNotified', { ruling, appealUntil: appealUntil(notifiedOn) }, {}, notifiedOn),
      ];
    }
    case 'NotifyRuling': {
      const { ruling, on } = rulingIn(known, command, ['made'], 'ruling-notified');
      requireAfter(on, command.on);
      return [event('RulingNotified', { ruling, appealUntil: appealUntil(command.on) })];
    }
    case 'ReceiveAppeal': {
      const found = rulingIn(known, command, ['notified', 'final'], 'not-open-to-appeal');
      if (found.appealedOn !== null) throw new RuleBroken('not-open-to-appeal');
      requireAfter(found.notifiedOn ?? found.on, command.on);
      const inTime = found.appealUntil !== null && command.on <= found.appealUntil;
      return [event('AppealReceived', { ruling: found.ruling, inTime }, { note: command.note })];
    }
    case 'AnswerAppeal': {
      const found = rulingIn(known, command, ['appealed'], 'no-appeal');
      requireAfter(found.appealedOn ?? found.on, command.on);
      return [
        event('AppealAnswered', { ruling: found.ruling, answer: command.answer }, { note: command.note }),
      ];
    }
    case 'PlanCheckIns': {
      const { everyDays, note } = command;
      if (known?.checkIns.some(({ endedOn, caseworker }) => endedOn === null && caseworker === by))
        throw new RuleBroken('check-ins-run');
      const checkIns = `c${(known?.checkIns.length ?? 0) + 1}`;
      return [event('CheckInsPlanned', { checkIns, everyDays, caseworker: by }, { note })];
    }
    case 'HoldCheckIn': {
      const { checkIns } = roundIn(known, command);
      return [event('CheckInHeld', { checkIns, outcome: command.outcome }, { note: command.note })];
    }
    case 'EndCheckIns': {
      const { checkIns } = roundIn(known, command);
      return [event('CheckInsEnded', { checkIns, reason: command.reason }, { note: command.note })];
    }
    case 'ReceiveHandOver': {
      const { consent, fromSchool, known: told } = command;
      // What lower secondary school knows is passed on by consent, or not at all (FVL 13 a).
      if (told && consent === 'no') throw new RuleBroken('consent-needed');
      return [event('HandedOver', { consent: consent === 'yes' }, { fromSchool, known: told })];
    }
  }
}

function requireAfter(first: IsoDate, then: IsoDate): void {
  if (then < first) throw new RuleBroken('before-ruling');
}

function rulingIn(
  known: PupilHelp | undefined,
  { ruling: id }: { ruling: string },
  states: readonly Ruling['state'][],
  otherwise: 'ruling-notified' | 'not-open-to-appeal' | 'no-appeal',
): Ruling {
  const found = known?.rulings.find(({ ruling }) => ruling === id);
  if (!found) throw new RuleBroken('ruling-unknown');
  if (!states.includes(found.state)) throw new RuleBroken(otherwise);
  return found;
}

function roundIn(
  known: PupilHelp | undefined,
  { checkIns: id, on }: { checkIns: string; on: IsoDate },
): CheckIns {
  const found = known?.checkIns.find(({ checkIns }) => checkIns === id);
  if (!found || found.endedOn !== null || on < found.plannedOn) throw new RuleBroken('check-in-unknown');
  return found;
}
