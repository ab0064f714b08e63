import { cooperationKind, ProcessStore, type CaseStore } from '@samspor/case-store';
import {
  addDays,
  addMonths,
  startOfOsloDay,
  workdays,
  type CooperationCommand,
  type IsoDate,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

const school = 'school-300010377';
const nav = 'nav-3301';
const cooperation = '0b6f2a52-8c1e-8d53-8b1a-6f0c2d9e4a11';
const geir = acting('p-assiden-4', 'school-head');
const hilde = acting('p-nav-7', 'nav-leader');
/** After all else of the last day: a record's time never runs back. */
const evening = 20 * 3_600_000;

/** Åssiden and Nav Drammen share a counsellor: an agreement in force, a version that waits, and a steering group; once. */
export async function shareACounsellor(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  const processes = new ProcessStore(store);
  if ((await processes.read(cooperationKind, cooperation)).version > 0) return;
  const act = (command: CooperationCommand, by = geir) =>
    processes.record(cooperationKind, { id: cooperation, command, by });
  const terms = {
    ...{ from: until, to: addMonths(until, 24), schoolHead: geir.id, navLeader: hilde.id, noticeMonths: 3 },
    aims: 'Flere fullfører videregående opplæring, og flere kommer i arbeid.',
    schoolPart: 'Rektor disponerer Nav-veilederen som en ressurs på skolen og i elevtjenesten.',
    navPart: 'Nav-leder har ansvar for tjenestene og tiltakene Nav-veilederen yter.',
    counsellors: [{ person: 'p-assiden-2', school: workdays.slice(0, 4), nav: workdays.slice(4) }],
  };
  await act({ type: 'ProposeCooperation', cooperation, school, nav, ...terms });
  await act({ type: 'SignCooperation', terms: 1 }, hilde);
  await act({
    type: 'AppointSteering',
    members: [
      { person: geir.id, agency: school },
      { person: hilde.id, agency: nav },
      { person: 'p-assiden-2', agency: school },
      { person: 'p-ot33-3', agency: 'ot-33' },
    ],
  });
  await act({ type: 'CallSteering', meetsOn: until });
  await act({ type: 'RaiseSteeringItem', words: 'Hvordan gjør vi tilbudet kjent for elevene?' });
  await act({
    ...{
      type: 'DecideSteering',
      item: 'i1',
      words: 'Skolen presenterer Nav-veilederen i alle klasser på vg1.',
    },
    ...{ who: geir.id, dueOn: addDays(until, 21) },
  });
  await act({
    type: 'HoldSteering',
    present: ['school-head', 'nav-leader', 'county', 'user-representative'],
  });
  await act({ type: 'CallSteering', meetsOn: addDays(until, 90) }, hilde);
  await act({ type: 'RaiseSteeringItem', words: 'Erfaringer fra høsten' }, hilde);
  const counsellors = [{ person: 'p-assiden-2', school: workdays.slice(0, 3), nav: workdays.slice(3) }];
  const why = 'Ungdomsteamet trenger en dag til.';
  await act({ type: 'ProposeVersion', ...terms, from: addDays(until, 60), counsellors, why }, hilde);
}
