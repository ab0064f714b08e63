import {
  catalogueProcess,
  countyServed,
  type CatalogueCommand,
  type CatalogueEvent,
  type Catalogued,
  type IsoDate,
} from '@samspor/domain';
import type { ProcessKind } from '../processes/process-kind.ts';

/** The offers of the overview on the record. */
export const catalogueKind: ProcessKind<Catalogued, CatalogueCommand, CatalogueEvent, null> = {
  kind: 'catalogue',
  workflow: null,
  process: catalogueProcess,
  around: () => Promise.resolve(null),
  rows: (id, version, offer) => ({ catalogue_entry: [catalogueRow(id, version, offer)] }),
};

/** A row of table `catalogue_entry`; keys are column names. */
interface CatalogueRow {
  entry_id: string;
  version: number;
  agency: string;
  county: string | null;
  title: string;
  kind: string;
  provider: string;
  place: string;
  municipality: string | null;
  seats: number | null;
  starts_on: IsoDate | null;
  until: IsoDate | null;
  age_from: number | null;
  age_to: number | null;
  description: string;
  contact: string;
  changed_on: IsoDate;
  taken_off_on: IsoDate | null;
}

function catalogueRow(id: string, version: number, offer: Catalogued): CatalogueRow {
  const { agency, entry, changedOn, takenOffOn } = offer;
  const { startsOn, ageFrom, ageTo, ...said } = entry;
  return {
    ...{ entry_id: id, version, agency, county: countyServed(agency), ...said },
    ...{ starts_on: startsOn, age_from: ageFrom, age_to: ageTo },
    ...{ changed_on: changedOn, taken_off_on: takenOffOn },
  };
}
