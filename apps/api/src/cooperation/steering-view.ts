import { norwegianDay, type SteeringDecisionView, type SteeringView } from '@samspor/contracts';
import {
  calledSteering,
  isSteeringMember,
  type Cooperation,
  type SteeringDecision,
  type SteeringSeat,
} from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import type { Minutes } from '../meetings/minutes.ts';
import type { CooperationReading } from './cooperation-view.ts';
import { memberChoices } from './partners.ts';

/** Minutes that the page shows; older ones stay on the record. */
const mostMinutes = 6;

/** The steering group as its reader may see it. */
export function steeringView(known: Cooperation, reading: CooperationReading): SteeringView {
  const { steering, state } = known;
  const { person, agency, leads, today } = reading;
  const isOver = state === 'ended';
  const called = calledSteering(steering);
  const held = steering.meetings.filter(({ heldOn }) => heldOn !== null).slice(-mostMinutes);
  const view = (one: SteeringDecision): SteeringDecisionView => ({
    ...{ decision: one.decision, words: one.words, dueOn: one.dueOn, state: one.state },
    about: steering.items.find(({ item }) => item === one.item)?.words ?? '',
    who: one.who === null ? null : personName(one.who),
    mayComplete: one.state === 'open' && !isOver && (one.who === person || leads !== null),
  });
  return {
    members: steering.members.map((one) => ({
      ...{ id: one.person, name: personName(one.person), agency: agencyName(one.agency) },
    })),
    choices:
      leads === null
        ? []
        : memberChoices(known).map((one) => ({
            ...{ id: one.person, name: one.name, agency: agencyName(one.agency) },
          })),
    isMember: !isOver && (leads !== null || isSteeringMember(steering, { person, agency })),
    next:
      called && !isOver
        ? { meeting: called.meeting, meetsOn: called.meetsOn, isOpen: called.meetsOn <= today }
        : null,
    items: steering.items
      .filter((one) => one.state === 'open')
      .map(({ item, words, raisedOn, raisedBy }) => ({
        ...{ item, words, raisedOn, raisedBy: personName(raisedBy) },
        mayWithdraw: !isOver && (raisedBy === person || leads !== null),
      })),
    decisions: steering.decisions
      .filter((one) => one.state === 'open' || one.meeting === called?.meeting)
      .toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))
      .map(view),
    minutes: held.toReversed().map(({ meeting, meetsOn, heldOn, present }) => ({
      ...{ meeting, meetsOn, heldOn: heldOn ?? meetsOn, present: [...present] },
      decisions: steering.decisions.filter((one) => one.meeting === meeting).map(view),
    })),
  };
}

const seatNames: Readonly<Record<SteeringSeat, string>> = {
  'school-head': 'Rektor',
  'nav-leader': 'Nav-leder',
  'nav-counsellor': 'Nav-veileder',
  county: 'Fylkeskommunen',
  'nav-county': 'Nav fylke',
  'state-administrator': 'Statsforvalteren',
  'user-representative': 'Brukerrepresentant',
};

/** The minutes of one meeting that was held, as headings and lines; undefined where there is none. */
export function steeringMinutes(known: Cooperation, meeting: string): Minutes | undefined {
  const { steering, school, nav } = known;
  const held = steering.meetings.find((one) => one.meeting === meeting && one.heldOn !== null);
  if (!held) return undefined;
  const decisions = steering.decisions.filter((one) => one.meeting === meeting);
  return {
    title: `Styringsgruppen ${norwegianDay(held.meetsOn)}: ${agencyName(school)} og ${agencyName(nav)}`,
    parts: [
      { heading: 'Til stede', lines: [held.present.map((seat) => seatNames[seat]).join(', ')] },
      ...decisions.map(({ item, words, who, dueOn }, index) => ({
        heading: `Sak ${index + 1}: ${steering.items.find((one) => one.item === item)?.words ?? ''}`,
        lines: [
          words,
          ...(who !== null && dueOn !== null ? [`${personName(who)}, innen ${norwegianDay(dueOn)}`] : []),
        ],
      })),
    ],
  };
}
