import type { IsoDate, Journey } from '@samspor/domain';

/** A row of table `service`: what one agency gives a youth. */
export interface ServiceRow {
  journey_id: string;
  service: string;
  kind: string;
  agency: string;
  sector: string;
  caseworker: string;
  started_on: IsoDate;
  evaluate_on: IsoDate;
  ended_on: IsoDate | null;
}

/** What agencies give one youth at once. */
export const serviceRows = (journeyId: string, { services }: Journey): ServiceRow[] =>
  services.list.map(({ service, kind, agency, sector, caseworker, startedOn, evaluateOn, ended }) => ({
    ...{ journey_id: journeyId, service, kind, agency, sector, caseworker },
    ...{ started_on: startedOn, evaluate_on: evaluateOn, ended_on: ended?.on ?? null },
  }));
