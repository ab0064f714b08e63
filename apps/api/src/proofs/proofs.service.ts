import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  CaseStore,
  freezeProof,
  proofList,
  ProofQueue,
  proofsOf,
  proofWith,
  startCheck,
  startProof,
  withoutData,
  type ProofRow,
} from '@samspor/case-store';
import type { ProofHead, ProofPage, Proofs, ProofView } from '@samspor/contracts';
import {
  schoolYearOf,
  schoolYearStart,
  type IsoDate,
  type ProofFilter,
  type SchoolYear,
} from '@samspor/domain';
import { PinoLogger } from 'nestjs-pino';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { headOf, rightsOf, rowOf, viewOf } from './proof-view.ts';
import { readerOf, type ProofReader } from './reader.ts';

/** How often we look for proofs that stand still: cut off here, or by the end of another process. */
const resumeEveryMs = 20_000;
const pageSize = 50;
/** School years that can be chosen, back from this one. */
const yearsBack = 8;

/** Proofs of contact: worked out in this process, one at a time, and read by the seats of the county. */
@Injectable()
export class ProofsService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #queue: ProofQueue;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
    private readonly logger: PinoLogger,
  ) {
    this.#queue = new ProofQueue(store);
  }

  onApplicationBootstrap(): void {
    const again = () => this.#inBackground(this.#queue.resume());
    again();
    this.#timer = setInterval(again, resumeEveryMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async list(me: Caller): Promise<Proofs> {
    const reader = readerOf(me);
    const found = await proofsOf(this.store.pool, reader.county, me.person.id);
    const today = this.store.today();
    return {
      rights: rightsOf(reader),
      schoolYears: schoolYearsTo(today),
      today,
      proofs: found.filter((proof) => isFor(reader, me, proof)).map(headOf),
    };
  }

  async make(me: Caller, key: string, schoolYear: SchoolYear, asOf = this.store.today()): Promise<ProofHead> {
    const { county, mayMake } = readerOf(me);
    if (!mayMake) throw new Refused('no-access');
    requireDay(schoolYear, asOf, this.store.today());
    const proofId = idFrom('proof', me.person.id, key);
    await startProof(this.store, { proofId, county, schoolYear, asOf, madeBy: me.person.id });
    this.#inBackground(this.#queue.make(proofId));
    return headOf(await this.required(me, proofId));
  }

  async view(me: Caller, proofId: string, school: string | null): Promise<ProofView> {
    const reader = readerOf(me);
    return viewOf(await this.required(me, proofId), reader, reader.ownSchool ?? school);
  }

  /** A page of the list behind a figure; each youth that it names is put down as seen. */
  async lines(me: Caller, proofId: string, asked: ProofFilter, after: number): Promise<ProofPage> {
    const { filter, agency } = this.listRight(me, asked);
    await this.requireDone(me, proofId);
    const found = await proofList(this.store.pool, { proofId, agency, filter, after, size: pageSize + 1 });
    const rows = found.slice(0, pageSize).map((line) => rowOf(line, filter));
    const shown = new Set(rows.flatMap(({ youth }) => youth?.journeyId ?? []));
    await this.audit.shown(me, 'proof-listed', [...shown]);
    return { rows, next: found.length > pageSize ? (rows.at(-1)?.place ?? null) : null };
  }

  async freeze(me: Caller, proofId: string): Promise<ProofHead> {
    if (!readerOf(me).mayMake) throw new Refused('no-access');
    await this.requireDone(me, proofId);
    await freezeProof(this.store, proofId, me.person.id);
    await this.audit.seen(me, 'proof-frozen', proofId);
    return headOf(await this.required(me, proofId));
  }

  /** Asks whether a frozen proof still comes out of the events; the answer says how far that has come. */
  async check(me: Caller, proofId: string): Promise<ProofHead> {
    await this.required(me, proofId);
    const checkId = await startCheck(this.store, proofId, me.person.id);
    if (checkId === null) throw new Refused('proof-not-frozen');
    this.#inBackground(this.#queue.check(checkId));
    return headOf(await this.required(me, proofId));
  }

  /** The filter as this seat may ask it: a school's head sees that school only. Refuses who may see no list. */
  listRight(me: Caller, asked: ProofFilter): { filter: ProofFilter; agency: string } {
    const { mayList, ownSchool, agency } = readerOf(me);
    if (!mayList) throw new Refused('no-access');
    return { filter: ownSchool === null ? asked : { ...asked, school: ownSchool }, agency };
  }

  async requireDone(me: Caller, proofId: string): Promise<ProofRow> {
    const proof = await this.required(me, proofId);
    if (proof.state !== 'done') throw new Refused('proof-not-done');
    return proof;
  }

  /** The proof, where this seat may know of it: the county's frozen ones, and one's own drafts. */
  async required(me: Caller, proofId: string): Promise<ProofRow> {
    const proof = await proofWith(this.store.pool, proofId);
    if (!proof || !isFor(readerOf(me), me, proof)) throw new Refused('not-found');
    return proof;
  }

  #inBackground(work: Promise<unknown>): void {
    void work.catch((error: unknown) => this.logger.error({ error: withoutData(error) }, 'proof cut off'));
  }
}

function isFor({ county, ownSchool }: ProofReader, { person }: Caller, proof: ProofRow): boolean {
  return (
    proof.county === county && (proof.frozen !== null || (ownSchool === null && proof.madeBy === person.id))
  );
}

function schoolYearsTo(today: IsoDate): SchoolYear[] {
  const [year, ...rest] = today.split('-');
  return Array.from({ length: yearsBack }, (_, back) =>
    schoolYearOf([Number(year) - back, ...rest].join('-')),
  );
}

/** Nothing is known of a day that has not been, and nothing was owed before the school year began. */
function requireDay(schoolYear: SchoolYear, asOf: IsoDate, today: IsoDate): void {
  const message =
    asOf > today
      ? 'Dagen er fram i tid. Velg i dag eller en tidligere dag.'
      : asOf < schoolYearStart(schoolYear)
        ? 'Dagen er før skoleåret begynte. Velg 1. august eller senere.'
        : null;
  if (message !== null) throw new Refused('fields', { fields: [{ field: 'asOf', message }] });
}
