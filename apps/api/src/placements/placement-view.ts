import type { ListedWorkPlace } from '@samspor/case-store';
import type { PlacementView } from '@samspor/contracts';
import { openPlacementMatters, termsInForce, type Placement } from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';

interface Seen {
  version: number;
  today: string;
  follows: boolean;
  takesPart: boolean;
  name: string | null;
  place: ListedWorkPlace | null;
  /** By version; empty for those who do not follow it up. */
  texts: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** A placement as its reader may see it. */
export function placementView(placement: Placement, seen: Seen): PlacementView {
  const { version, today, follows, takesPart, name, place, texts } = seen;
  const { agency, partner, ended, evaluatedAt } = placement;
  const text = (at: number, field: string) => texts.get(at)?.[field] ?? null;
  const evaluated = evaluatedAt === null ? undefined : texts.get(evaluatedAt);
  return {
    ...{ placementId: placement.placement, version, today, name, follows },
    journeyId: takesPart ? placement.journeyId : null,
    agency: { id: agency, name: agencyName(agency) },
    partner: partner === null ? null : { id: partner, name: agencyName(partner) },
    caseworker: personName(placement.caseworker),
    state: placement.state,
    orgnr: placement.host,
    host: place?.host ?? placement.host,
    work: place?.work ?? '',
    contact: place?.contact ?? '',
    basis: placement.basis,
    isMinor: today < placement.adultOn,
    hindered: placement.hindered,
    startedOn: placement.startedOn,
    inForce: termsInForce(placement)?.terms ?? null,
    terms: placement.terms
      .map(({ at, by, approvals, ...one }) => ({
        ...one,
        allowance: follows ? one.allowance : null,
        by: personName(by),
        approvals: follows ? approvals.map((known) => ({ ...known, by: personName(known.by) })) : [],
        mentor: text(at, 'mentor'),
        workGoals: text(at, 'workGoals'),
        curriculumGoals: text(at, 'curriculumGoals'),
        allowanceNote: text(at, 'allowanceNote'),
        why: text(at, 'why'),
      }))
      .toReversed(),
    visits: follows
      ? placement.visits
          .map(({ at, by, ...one }) => ({ ...one, by: personName(by), note: text(at, 'note') }))
          .toReversed()
      : [],
    ended: ended && {
      ...{ on: ended.on, reason: ended.reason, result: ended.result, next: ended.next },
      note: text(ended.at, 'note'),
    },
    evaluation: evaluated
      ? {
          summary: evaluated.summary ?? '',
          youthView: evaluated.youthView ?? '',
          hostView: evaluated.hostView ?? null,
        }
      : null,
    matters: follows ? openPlacementMatters(placement) : [],
  };
}
