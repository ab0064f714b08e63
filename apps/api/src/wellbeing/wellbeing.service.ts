import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  forumPromises,
  lastWellbeing,
  personOf,
  ProcessStore,
  textsOf,
  wellbeingKind,
  wellbeingStreamOf,
  wellbeingWaits,
} from '@samspor/case-store';
import type { WellbeingDesk, WellbeingQuestion, WellbeingRecorded, WellbeingView } from '@samspor/contracts';
import type { WellbeingCommand, WellbeingDeed } from '@samspor/domain';
import { personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { fullName } from '../journeys/people.ts';
import { wellbeingDtos } from './wellbeing.dto.ts';

export interface WellbeingRequest {
  journeyId: string;
  deed: WellbeingDeed;
  key: string;
  seen: number;
  body: unknown;
}

const keepsLog = ({ place }: Caller): boolean => place.role === 'wellbeing-person';

/** The log of a wellbeing person: read by her own kind alone; the family group's contact reads what she is asked. */
@Injectable()
export class WellbeingService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async desk(me: Caller): Promise<WellbeingDesk> {
    const { agency } = me.place;
    const { pool } = this.store;
    if (!keepsLog(me)) {
      const questions = await this.#questions(me);
      await this.audit.shown(me, 'wellbeing-asked', [
        ...new Set(questions.map(({ journeyId }) => journeyId)),
      ]);
      return { shows: 'questions', waits: [], last: [], promises: [], questions };
    }
    const [waits, last, promises] = await Promise.all([
      wellbeingWaits(pool, agency, ['plan', 'ask']),
      lastWellbeing(pool, agency),
      forumPromises(pool, agency, 'wellbeing-person'),
    ]);
    const shown = [...waits, ...last].map(({ journeyId }) => journeyId);
    await this.audit.shown(me, 'wellbeing-listed', [...new Set(shown)]);
    return { shows: 'log', waits, last, promises, questions: [] };
  }

  async child(me: Caller, journeyId: string): Promise<WellbeingView> {
    if (!keepsLog(me)) throw new Refused('no-access');
    await this.access.require(me, 'wellbeing-viewed', journeyId);
    const streamId = wellbeingStreamOf(me.place.agency, journeyId);
    const [{ state, version }, texts, person] = await Promise.all([
      this.#processes.read(wellbeingKind, streamId),
      textsOf(this.store, streamId, journeyId),
      personOf(this.store.pool, journeyId),
    ]);
    await this.audit.seen(me, 'wellbeing-viewed', journeyId);
    const text = (at: number | null, field: string) =>
      at === null ? null : (texts.get(at)?.[field] ?? null);
    return {
      journeyId,
      version,
      name: person ? fullName(person) : 'Slettet',
      log: (state?.log ?? [])
        .map(({ at, on, work, by }) => ({ on, work: [...work], by: personName(by), note: text(at, 'note') }))
        .toReversed(),
      plans: (state?.plans ?? []).flatMap(({ plan, at, work, rhythm, nextOn }) =>
        nextOn === null ? [] : [{ plan, work, rhythm, nextOn, note: text(at, 'note') }],
      ),
      asks: (state?.asks ?? []).map(({ ask, at, on, answerBy, answeredAt }) => ({
        ...{ ask, on, answerBy, isAnswered: answeredAt !== null },
        question: text(at, 'question'),
        adviser: text(answeredAt, 'adviser'),
        note: text(answeredAt, 'note'),
      })),
    };
  }

  async done(me: Caller, { journeyId, deed, key, seen, body }: WellbeingRequest): Promise<WellbeingRecorded> {
    await this.access.require(me, deed, journeyId);
    const said = { ...checked<object>(wellbeingDtos[deed], body), type: deed, journeyId };
    const command = said as WellbeingCommand;
    const id = wellbeingStreamOf(me.place.agency, journeyId);
    const { version } = await this.#processes.record(wellbeingKind, { id, command, by: me.actor, key, seen });
    return { version };
  }

  /** What the family group is asked, and nothing else of the child's log. */
  async #questions({ place: { agency } }: Caller): Promise<WellbeingQuestion[]> {
    const waiting = await wellbeingWaits(this.store.pool, agency, ['ask']);
    const read = waiting.map(async ({ journeyId, name, item }): Promise<WellbeingQuestion[]> => {
      const streamId = wellbeingStreamOf(agency, journeyId);
      const [{ state, version }, texts] = await Promise.all([
        this.#processes.read(wellbeingKind, streamId),
        textsOf(this.store, streamId, journeyId),
      ]);
      const found = state?.asks.find(({ ask }) => ask === item);
      if (!found) return [];
      const { ask, on, answerBy, at, by } = found;
      const question = texts.get(at)?.question ?? null;
      return [{ journeyId, name, version, ask, on, answerBy, by: personName(by), question }];
    });
    return (await Promise.all(read)).flat();
  }
}
