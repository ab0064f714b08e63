import { Injectable } from '@nestjs/common';
import {
  answeredPage,
  CaseStore,
  ladderChoices,
  ladderGroup,
  recordPageOnce,
  type GroupMember,
} from '@samspor/case-store';
import type { LadderChoices, LadderGroupPage, LadderPreviewPage, LadderStartPage } from '@samspor/contracts';
import { byHandReasons, startOutlook, type StartOutlook } from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import { fullName } from '../journeys/people.ts';

/** So many youths are decided on in one transaction. */
const pageSize = 250;

interface Judged extends GroupMember {
  outlook: StartOutlook;
}

/** Begins to seek contact with many youths of a county, a page at a time. */
@Injectable()
export class ManyLadders {
  constructor(private readonly store: CaseStore) {}

  /** How many there are, by municipality and school, the most first. */
  async choices(county: string): Promise<LadderChoices> {
    const rows = await ladderChoices(this.store.pool, county, this.store.today());
    const by = (field: 'municipality' | 'school') =>
      [...Map.groupBy(rows, (row) => row[field])]
        .flatMap(([name, some]) => (name === null ? [] : [{ name, count: sum(some) }]))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
    return {
      all: sum(rows),
      municipalities: by('municipality').map(({ name, count }) => ({ municipality: name, count })),
      schools: by('school').map(({ name, count }) => ({ school: name, count })),
    };
  }

  /** What a page would lead to; changes nothing. */
  async preview(county: string, asked: LadderGroupPage): Promise<LadderPreviewPage> {
    const { page, next } = await this.#page(county, asked);
    const byHand = page.flatMap(({ outlook: { leftOut }, journeyId, ...youth }) => {
      const why = byHandReasons.find((reason) => reason === leftOut);
      return why ? [{ journeyId, name: fullName(youth), why }] : [];
    });
    return { ...counted(page.map(({ outlook }) => outlook)), byHand, refused: 0, next };
  }

  /**
   * Begins a page, each ladder as an event by this person, in one transaction. Who has a ladder already is left out, so
   * that the same again begins nothing twice; what changed meanwhile is counted as refused.
   */
  async start(me: Caller, county: string, key: string, asked: LadderGroupPage): Promise<LadderStartPage> {
    const request = { caller: me.person.id, key, body: { county, asked } };
    const before = await answeredPage<LadderStartPage>(this.store, request);
    if (before) return before;
    const { page, next } = await this.#page(county, asked);
    const command = { type: 'StartLadder', on: this.store.today() } as const;
    const [others, able] = [true, false].map((isOut) =>
      page.filter(({ outlook }) => (outlook.leftOut !== null) === isOut),
    ) as [Judged[], Judged[]];
    const writes = able.map(({ journeyId }) => ({ journeyId, command, by: me.actor }));
    return recordPageOnce(this.store, request, writes, (results) => {
      const begun = able.filter((_, index) => !(results[index] instanceof Error));
      const outlooks = [...begun, ...others].map(({ outlook }) => outlook);
      return { ...counted(outlooks), refused: able.length - begun.length, next };
    });
  }

  async #page(
    county: string,
    { after, duty, municipality, school, overdue }: LadderGroupPage,
  ): Promise<{ page: Judged[]; next: string | null }> {
    const today = this.store.today();
    const query = {
      ...{ county, today, municipality: municipality ?? null, school: school ?? null },
      carryOver: duty === undefined ? null : duty === 're-contact',
      overdue: overdue === 'yes',
    };
    const policy = await this.store.policies();
    const members = await ladderGroup(this.store.pool, query, { after: after ?? null, size: pageSize });
    return {
      page: members.map((one) => ({ ...one, outlook: startOutlook(one.journey, one.known, today, policy) })),
      next: members.length < pageSize ? null : (members.at(-1)?.journeyId ?? null),
    };
  }
}

const sum = (rows: readonly { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);

function counted(outlooks: readonly StartOutlook[]): Pick<LadderStartPage, 'first' | 'minors' | 'leftOut'> {
  const page: Pick<LadderStartPage, 'first' | 'minors' | 'leftOut'> = { first: {}, minors: 0, leftOut: {} };
  for (const one of outlooks) {
    if (one.leftOut !== null) page.leftOut[one.leftOut] = (page.leftOut[one.leftOut] ?? 0) + 1;
    else {
      page.first[one.first] = (page.first[one.first] ?? 0) + 1;
      if (one.isMinor) page.minors += 1;
    }
  }
  return page;
}
