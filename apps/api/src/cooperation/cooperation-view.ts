import type {
  CooperationMatterView,
  CooperationRow,
  CooperationVersionView,
  CooperationView,
} from '@samspor/contracts';
import {
  lastDayOf,
  openCooperationMatters,
  versionAwaited,
  versionOn,
  type Cooperation,
  type CooperationMatter,
  type CooperationParty,
  type CooperationVersion,
} from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import { partnerIn } from './partners.ts';
import { steeringView } from './steering-view.ts';

/** Who reads a cooperation, and when. */
export interface CooperationReading {
  person: string;
  agency: string;
  leads: CooperationParty | null;
  today: string;
}

const named = (id: string) => ({ id, name: personName(id) });

/** A cooperation as a list shows it. */
export function cooperationRow(known: Cooperation, reading: CooperationReading): CooperationRow {
  const [next] = openCooperationMatters(known);
  return { ...headOf(known, reading.today), next: next ? matterView(next, reading) : null };
}

function headOf(known: Cooperation, today: string): Omit<CooperationRow, 'next'> {
  const { cooperation, school, nav, state, reviewOn } = known;
  return {
    ...{ cooperationId: cooperation, state, reviewOn, lastDay: lastDayOf(known) },
    school: { id: school, name: agencyName(school) },
    nav: { id: nav, name: agencyName(nav) },
    inForce: state !== 'ended' && versionOn(known, today) !== undefined,
  };
}

function matterView(
  { matter, item, dueOn, parties, person }: CooperationMatter,
  { leads, person: reader }: CooperationReading,
): CooperationMatterView {
  return { matter, item, dueOn, mine: person === reader || (leads !== null && parties.includes(leads)) };
}

/** A cooperation with its steering group. */
export function cooperationView(
  known: Cooperation,
  version: number,
  reading: CooperationReading,
): CooperationView {
  const { person, leads, today } = reading;
  const awaited = versionAwaited(known);
  const own = leads === 'school' ? awaited?.schoolHead : awaited?.navLeader;
  const signed = awaited?.signatures.some(({ party }) => party === leads) ?? true;
  return {
    ...headOf(known, today),
    ...{ version, today, leads, application: known.application, ended: known.ended },
    maySign: leads !== null && known.state !== 'ended' && own === person && !signed,
    holds: known.state === 'ended' ? null : (versionOn(known, today)?.terms ?? null),
    versions: known.versions.map(versionView).toReversed(),
    reviews: known.reviews.map((one) => ({ ...one, by: personName(one.by) })).toReversed(),
    notice: known.notice && { ...known.notice, by: personName(known.notice.by) },
    matters: openCooperationMatters(known).map((one) => matterView(one, reading)),
    partner: leads && partnerIn(known, leads),
    steering: steeringView(known, reading),
  };
}

function versionView({
  schoolHead,
  navLeader,
  counsellors,
  by,
  signatures,
  refused,
  ...one
}: CooperationVersion): CooperationVersionView {
  return {
    ...{ applicationTo: null, applyBy: null, application: null, ...one },
    ...{ schoolHead: named(schoolHead), navLeader: named(navLeader), by: personName(by) },
    counsellors: counsellors.map(({ person, school, nav }) => ({
      ...{ person: named(person), school: [...school], nav: [...nav] },
    })),
    signatures: signatures.map((signature) => ({ ...signature, by: personName(signature.by) })),
    refused: refused && { ...refused, by: personName(refused.by) },
  };
}
