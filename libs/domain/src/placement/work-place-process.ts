import { RuleBroken } from '../journey/journey-rules.ts';
import type { Process } from '../process/process.ts';
import { orgnrOf } from '../target-group/contact-details.ts';
import { workPlaceKeepers } from './placement-codes.ts';
import type { WorkPlace, WorkPlaceAround, WorkPlaceCommand, WorkPlaceEvent } from './work-place.ts';

/** One work place of the register: listed, changed, taken off; a change brings it back. Those who work there stay. */
export const workPlaceProcess: Process<WorkPlace, WorkPlaceCommand, WorkPlaceEvent, WorkPlaceAround> = {
  decide(command, place, { by, today: on, around }) {
    if (by.kind === 'person' && !workPlaceKeepers.includes(by.role)) throw new RuleBroken('not-your-role');
    if (place && place.agency !== by.agency) throw new RuleBroken('not-your-work-place');
    if (command.type === 'TakeOffWorkPlace') {
      if (!place) throw new RuleBroken('work-place-unknown');
      return place.takenOffOn === null ? [{ type: 'WorkPlaceTakenOff', data: { on } }] : [];
    }
    const { entry } = command;
    if (orgnrOf(entry.orgnr) === undefined) throw new RuleBroken('orgnr');
    if (command.type === 'ListWorkPlace')
      return place ? [] : [{ type: 'WorkPlaceListed', data: { on, agency: by.agency, entry } }];
    if (!place) throw new RuleBroken('work-place-unknown');
    if (entry.seats < around.lastSeat) throw new RuleBroken('work-place-seats');
    return [{ type: 'WorkPlaceChanged', data: { on, entry } }];
  },

  evolve(place, event) {
    const { on } = event.data;
    if (event.type === 'WorkPlaceListed') {
      const { agency, entry } = event.data;
      return { agency, entry, changedOn: on, takenOffOn: null };
    }
    if (!place) throw new Error(`A work place cannot begin with ${event.type}`);
    if (event.type === 'WorkPlaceTakenOff') return { ...place, takenOffOn: on };
    return { ...place, entry: event.data.entry, changedOn: on, takenOffOn: null };
  },

  owner: ({ agency }) => agency,
  isOpen: ({ takenOffOn }) => takenOffOn === null,
  nextDue: () => null,
  fallenDue: () => [],
};
