import type { Actor } from '../people/actor.ts';
import type { AskedOfJourney } from '../process/process.ts';
import type { PlacementAround } from './placement-around.ts';
import type { PlacementCommand, PlacementEvent, PlacementFields, TermsFields } from './placement-events.ts';
import { placementProcess } from './placement-process.ts';
import { openPlacementMatters, termsAwaited, termsInForce, type Placement } from './placement.ts';
import type { WorkPlace } from './work-place.ts';

const petter: Actor = {
  ...{ kind: 'person', id: 'p-drammen-2', agency: 'mun-3301' },
  role: 'work-training-coordinator',
};
const samira: Actor = { kind: 'person', id: 'p-nav-1', agency: 'nav-3301', role: 'nav-caseworker' };
const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'mun-3301' };

const place: WorkPlace = {
  agency: 'mun-3301',
  entry: {
    ...{ orgnr: '300010377', host: 'Drammen kommune, Park', kind: 'municipal', municipality: '3301' },
    ...{ seats: 2, work: 'Stell av parker', ageFrom: 16, contact: 'Ring driftsleder' },
  },
  changedOn: '2026-10-01',
  takenOffOn: null,
};

const terms: TermsFields = {
  ...{ from: '2027-01-11', to: '2027-04-09', hours: 30, allowance: 'individual-benefit' },
  ...{ mentor: 'Driftsleder', workGoals: 'Møte hver dag' },
};

const plan: PlacementFields['PlanPlacement'] = {
  ...{ placement: 'pl-1', journeyId: 'j-1', place: 'w-1', ...terms },
};

/** Acts on one placement day after day; what it asks of the journey is kept, and believed. */
class Placing {
  placement: Placement | undefined;
  today = '2027-01-04';
  asks: AskedOfJourney[] = [];
  around: PlacementAround = {
    youth: {
      ...{ adultOn: '2026-11-05', agencies: ['ot-33', 'mun-3301', 'nav-3301'], hindrance: null },
      ...{ isClosed: false, placement: null },
    },
    other: null,
    place: { place, taken: [] },
  };

  act(command: PlacementCommand, by: Actor = petter): string[] {
    return this.#taken(placementProcess.decide(command, this.placement, this.#asked(by)), by);
  }

  comes(day: string): string[] {
    this.today = day;
    const types: string[] = [];
    for (;;) {
      const due = placementProcess.fallenDue(this.stands, this.#asked(workflow));
      if (due.length === 0) return types;
      types.push(...this.#taken(due, workflow));
    }
  }

  approve(version: number, ...parties: ('youth' | 'host' | 'agency')[]): string[] {
    return parties.flatMap((party) =>
      this.act({ type: 'ApproveTerms', terms: version, party, way: 'meeting' }),
    );
  }

  get stands(): Placement {
    if (!this.placement) throw new Error('Nothing is planned');
    return this.placement;
  }

  get matters(): [string, string][] {
    return openPlacementMatters(this.stands).map(({ matter, dueOn }) => [matter, dueOn]);
  }

  youth(change: Partial<NonNullable<PlacementAround['youth']>>): void {
    if (this.around.youth) this.around = { ...this.around, youth: { ...this.around.youth, ...change } };
  }

  #asked = (by: Actor) => ({
    ...{ by, today: this.today, now: new Date(`${this.today}T10:00:00Z`), around: this.around },
  });

  #taken(events: PlacementEvent[], by: Actor): string[] {
    const caused = events.map((event) => ({ ...event, by }));
    for (const event of caused) this.placement = placementProcess.evolve(this.placement, event);
    const asks = this.placement ? (placementProcess.asks?.(caused, this.placement, null) ?? []) : [];
    expect(asks.length).toBeLessThanOrEqual(1);
    this.asks.push(...asks);
    if (events.some(({ type }) => type === 'PlacementStarted')) this.youth({ placement: 'pl-1' });
    return events.map(({ type }) => type);
  }
}

const planned = () => {
  const placing = new Placing();
  placing.act({ type: 'PlanPlacement', ...plan });
  return placing;
};
const running = () => {
  const placing = planned();
  placing.approve(1, 'youth', 'host', 'agency');
  placing.comes('2027-01-11');
  return placing;
};
const saidOf = ({ asks }: Placing) =>
  asks.map(({ command }) => ('said' in command ? command.said : command.type));
const refused = (rule: string) => expect.objectContaining({ rule }) as Error;

describe('the agreement', () => {
  it('is in force when all three have approved it, and the placement begins on its day', () => {
    const placing = planned();
    placing.approve(1, 'youth', 'host');
    expect(termsInForce(placing.stands)).toBeUndefined();
    expect(placing.comes('2027-01-10')).toEqual([]);
    placing.approve(1, 'agency', 'agency');
    expect(placing.stands.terms[0]?.approvals).toHaveLength(3);
    expect(placing.comes('2027-01-11')).toEqual(['PlacementStarted']);
    expect(placing.asks.at(-1)?.command).toEqual({
      ...{ type: 'BeginPlacement', on: '2027-01-11', host: '300010377', placement: 'pl-1' },
    });
    expect(placing.comes('2027-01-11')).toEqual([]);
  });

  it('does not begin without all three, and is a task from the day after', () => {
    const placing = planned();
    placing.approve(1, 'youth', 'host');
    expect(placing.comes('2027-01-12')).toEqual(['PlacementDuePassed']);
    expect(saidOf(placing)).toEqual(['agreement']);
    expect(placing.approve(1, 'agency')).toEqual(['TermsApproved', 'PlacementStarted']);
  });

  it('is a new version when anything changes, and the old one holds until all three approve the new', () => {
    const placing = running();
    const why = 'Orker mer';
    placing.act({ type: 'ProposeTerms', ...terms, hours: 37, why });
    expect([termsInForce(placing.stands)?.hours, termsAwaited(placing.stands)?.hours]).toEqual([30, 37]);
    placing.approve(2, 'youth', 'host', 'agency');
    expect(termsInForce(placing.stands)?.hours).toBe(37);
    expect(() => placing.approve(1, 'host')).toThrow(refused('terms-replaced'));
  });

  it('is approved by a guardian until the 18th birthday, and by herself from then on', () => {
    const placing = planned();
    const approve = (approver: 'youth' | 'guardian') =>
      placing.act({ type: 'ApproveTerms', terms: 1, party: 'youth', approver, way: 'paper' });
    expect(() => approve('guardian')).toThrow(refused('youth-approves'));
    const minor = new Placing();
    minor.youth({ adultOn: '2027-11-05' });
    minor.act({ type: 'PlanPlacement', ...plan });
    expect(() => minor.approve(1, 'youth')).toThrow(refused('guardian-approves'));
    const said = {
      type: 'ApproveTerms',
      terms: 1,
      party: 'youth',
      approver: 'guardian',
      way: 'paper',
    } as const;
    expect(minor.act(said)).toEqual(['TermsApproved']);
  });
});

describe('who may be placed', () => {
  const attempt = (change: (placing: Placing) => void, by = petter, fields = {}) => {
    const placing = new Placing();
    change(placing);
    return () => placing.act({ type: 'PlanPlacement', ...plan, ...fields }, by);
  };
  const of = (adultOn: string, ageFrom: number | null) => (placing: Placing) => {
    placing.youth({ adultOn });
    const entry = { ...place.entry, ageFrom };
    placing.around = { ...placing.around, place: { place: { ...place, entry }, taken: [] } };
  };
  const maja: Actor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };

  it('is nobody under 16 with NAV or municipality, and nobody under 15 at all (tiltaksforskriften 1-3)', () => {
    const tomorrowSixteen = of('2029-01-12', null);
    expect(attempt(tomorrowSixteen, samira)).toThrow(refused('too-young'));
    expect(attempt(tomorrowSixteen)).toThrow(refused('county-or-school'));
    expect(attempt(tomorrowSixteen, maja)()).toEqual(['PlacementPlanned', 'TermsProposed']);
    expect(attempt(of('2029-01-11', null), samira)()).toHaveLength(2);
    expect(attempt(of('2030-01-12', null), maja)).toThrow(refused('under-fifteen'));
  });

  it('is nobody younger than the host accepts', () => {
    expect(attempt(of('2027-01-12', 18))).toThrow(refused('work-place-age'));
    expect(attempt(of('2027-01-11', 18))()).toHaveLength(2);
  });

  it('is nobody where all seats are taken, the place is taken off, or she has another place', () => {
    const taken = (numbers: number[]) => (placing: Placing) => {
      placing.around = { ...placing.around, place: { place, taken: numbers } };
    };
    expect(attempt(taken([1, 2]))).toThrow(refused('work-place-full'));
    const placing = new Placing();
    placing.around = { ...placing.around, place: { place, taken: [1] } };
    placing.act({ type: 'PlanPlacement', ...plan });
    expect(placing.stands.seat).toBe(2);
    const off = (one: Placing) => {
      one.around = { ...one.around, place: { place: { ...place, takenOffOn: '2027-01-01' }, taken: [] } };
    };
    expect(attempt(off)).toThrow(refused('work-place-unknown'));
    const busy = (one: Placing) => {
      one.around = { ...one.around, other: 'pl-0' };
    };
    expect(attempt(busy)).toThrow(refused('placement-runs'));
  });

  it('has a partner only who takes part, and a period of at most one year', () => {
    expect(attempt(() => undefined, petter, { partner: 'nav-3105' })).toThrow(refused('not-taking-part'));
    expect(attempt(() => undefined, petter, { to: '2028-01-12' })).toThrow(refused('placement-period'));
    expect(attempt(() => undefined, petter, { to: terms.from })).toThrow(refused('placement-period'));
  });
});

describe('visits', () => {
  it('are due 14 days after the start and every 4 weeks; one that is not held becomes a task, once', () => {
    const placing = running();
    expect(placing.matters[0]).toEqual(['visit', '2027-01-25']);
    expect(placing.comes('2027-01-25')).toEqual([]);
    expect(placing.comes('2027-01-27')).toEqual(['PlacementDuePassed']);
    expect(placing.comes('2027-01-28')).toEqual([]);
    expect(saidOf(placing).at(-1)).toBe('visit');
    placing.act({ type: 'HoldVisit', on: '2027-01-28', note: 'Går fint' });
    expect(saidOf(placing).at(-1)).toBe('visited');
    expect(placing.matters[0]).toEqual(['visit', '2027-02-25']);
  });

  it('are due as before while the agreement is changed', () => {
    const placing = running();
    placing.act({ type: 'ProposeTerms', ...terms, hours: 20, why: 'Skole ved siden av' });
    expect(placing.comes('2027-01-26')).toEqual(['PlacementDuePassed', 'PlacementDuePassed']);
    expect(saidOf(placing).slice(-2)).toEqual(['agreement', 'visit']);
  });

  it('are held while it runs, by those who follow it up alone', () => {
    const placing = planned();
    const visit = { type: 'HoldVisit', on: '2027-01-04', note: 'x' } as const;
    expect(() => placing.act(visit)).toThrow(refused('placement-not-running'));
    expect(() => running().act({ ...visit, on: '2027-01-12' })).toThrow(refused('in-future'));
    expect(() => running().act(visit)).toThrow(refused('before-placement'));
    expect(() => running().act({ ...visit, on: '2027-01-11' }, samira)).toThrow(
      refused('not-your-placement'),
    );
  });
});

describe('the end', () => {
  it('ends the measure on the journey, and is evaluated within 14 days or a task', () => {
    const placing = running();
    expect(() => placing.act({ type: 'EndPlacement', reason: 'work' })).toThrow(refused('placement-result'));
    placing.act({ type: 'EndPlacement', reason: 'work', result: 'reached', next: 'work' });
    expect(placing.asks.at(-1)?.command).toMatchObject({ type: 'EndWorkTraining', outcome: 'completed' });
    expect(placing.matters).toEqual([['evaluation', '2027-01-25']]);
    expect(placing.comes('2027-01-26')).toEqual(['PlacementDuePassed']);
    placing.act({ type: 'EvaluatePlacement', summary: 'Bra', youthView: 'Vil bli gartner' });
    expect(saidOf(placing).slice(-2)).toEqual(['evaluation', 'evaluated']);
    expect(placementProcess.isOpen(placing.stands)).toBe(false);
  });

  it('is a task when the last day has passed and nobody has ended it', () => {
    const placing = running();
    placing.comes('2027-04-10');
    expect(saidOf(placing)).toContain('end');
  });

  it('that was never begun gives the seat back, and the youth needs something else', () => {
    const placing = planned();
    placing.act({ type: 'EndPlacement', reason: 'broken-by-host' });
    expect(placing.stands.state).toBe('dropped');
    expect(saidOf(placing)).toEqual(['lost']);
  });

  it.each([
    ['the journey closes', { isClosed: true }, 'journey-closed', []],
    ['consent is withdrawn', { agencies: ['ot-33'] }, 'part-ended', ['EndWorkTraining']],
  ] as const)('comes when %s, and the host has to be told', (_, change, reason, asks) => {
    const placing = running();
    const before = placing.asks.length;
    placing.youth(change);
    expect(placing.comes('2027-01-12')).toEqual(['PlacementEnded']);
    expect(placing.stands.ended?.reason).toBe(reason);
    expect(placing.asks.slice(before).map(({ command }) => command.type)).toEqual(asks);
    expect(placing.matters).toEqual([['tell-host', '2027-01-14']]);
    placing.act({ type: 'TellHost' });
    expect(placing.stands.state).toBe('closed');
  });

  it('comes when the measure was ended on the journey, and asks nothing of it a second time', () => {
    const placing = running();
    const before = placing.asks.length;
    placing.youth({ placement: null });
    expect(placing.comes('2027-01-12')).toEqual(['PlacementEnded']);
    expect(placing.asks).toHaveLength(before);
    expect(placing.matters).toEqual([['evaluation', '2027-01-26']]);
  });
});

it('waits where the journey does not allow it yet, says why, and is begun by hand', () => {
  const placing = planned();
  placing.approve(1, 'youth', 'host', 'agency');
  placing.youth({ hindrance: 'committee-not-met' });
  expect(placing.comes('2027-01-11')).toEqual(['PlacementHindered']);
  expect(placing.comes('2027-01-13')).toEqual(['PlacementDuePassed']);
  expect(() => placing.act({ type: 'StartPlacement' })).toThrow(refused('committee-not-met'));
  placing.youth({ hindrance: null });
  expect(placing.act({ type: 'StartPlacement' })).toEqual(['PlacementStarted']);
});
