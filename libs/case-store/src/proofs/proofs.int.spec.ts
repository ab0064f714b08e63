import { randomUUID } from 'node:crypto';
import {
  defaultCountyPolicy,
  figuresOf,
  isAmong,
  type Figure,
  type JourneyCommand,
  type PersonActor,
  type ProofLine,
} from '@samspor/domain';
import { PolicyStore } from '../policies/policy-store.ts';
import { rebuild } from '../rebuild.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { checkProof, freezeProof, startCheck } from './frozen-proof.ts';
import { makeProof, startProof } from './make-proof.ts';
import { proofList } from './proof-list.ts';
import { ProofQueue } from './proof-queue.ts';
import { proofWith, proofsOf, type ProofRow } from './proof-rows.ts';

const clock = { at: new Date('2027-05-01T10:00:00Z'), now: () => clock.at };
const maja: PersonActor = { kind: 'person', id: 'maja', agency: 'ot-33', role: 'ot-caseworker' };
const school = '300010377';
const of = { county: '33', schoolYear: '2026/27', asOf: '2027-05-01' };

let test: TestStore;
beforeEach(async () => {
  clock.at = new Date('2027-05-01T10:00:00Z');
  test = await testStore({ clock });
});
afterEach(() => test.close());

async function enrolled(more: object = {}): Promise<string> {
  const journeyId = randomUUID();
  await take(journeyId, { ...youthOfDrammen, ...more });
  await test.store.pool.query(
    `INSERT INTO person (journey_id, first_name, last_name, birth_date, name_key, search)
     VALUES ($1::uuid, 'Åse', 'Prøvdal', '2008-11-05', $1::uuid::text, 'åse')`,
    [journeyId],
  );
  return journeyId;
}

const take = (journeyId: string, command: JourneyCommand) =>
  test.store.record({ journeyId, command, by: maja });
const contact = (on: string): JourneyCommand => ({ type: 'RecordContact', on, channel: 'phone' });

async function made(asked: object = {}): Promise<ProofRow> {
  const proofId = randomUUID();
  await startProof(test.store, { ...of, ...asked, proofId, madeBy: 'liv' });
  await makeProof(test.store, proofId);
  return read(proofId);
}

async function read(proofId: string): Promise<ProofRow> {
  const proof = await proofWith(test.store.pool, proofId);
  if (!proof) throw new Error('No such proof');
  return proof;
}

async function checked({ proofId }: ProofRow): Promise<string | undefined> {
  const id = await startCheck(test.store, proofId, 'auditor');
  await checkProof(test.store, id ?? '');
  return (await read(proofId)).check?.state;
}

const listed = ({ proofId }: ProofRow, more: object = {}) =>
  proofList(test.store.pool, { proofId, agency: 'ot-33', filter: {}, after: 0, size: 1_000, ...more });

const infoDue = async (proof: ProofRow) =>
  (await listed(proof)).find(({ line }) => line.kind === 'RIGHTS_INFO')?.line.dueOn;

/** Decided in the summer before the school year. */
async function decideInfoDays(rightsInfoDays: number, seen: number): Promise<void> {
  const made = clock.at;
  clock.at = new Date('2026-07-01T10:00:00Z');
  await new PolicyStore(test.store).set({
    ...{ county: '33', from: '2026-07-02', key: randomUUID(), seen },
    policy: { ...defaultCountyPolicy, duty: { ...defaultCountyPolicy.duty, rightsInfoDays } },
    by: { kind: 'person', id: 'liv', agency: 'ot-33', role: 'ot-leader' },
  });
  clock.at = made;
}

describe('a proof', () => {
  it('is made by what the county had decided, and keeps to what was known then', async () => {
    await enrolled();
    const plain = await made();
    await decideInfoDays(3, 0);
    const proof = await made();
    await freezeProof(test.store, proof.proofId, 'liv');
    await decideInfoDays(4, 1);
    const due = await Promise.all([plain, proof, await made()].map(infoDue));
    expect(due).toEqual(['2026-11-11', '2026-10-15', '2026-10-16']);
    expect(await checked(proof)).toBe('same');
  });

  it('has a line for each duty, and each figure is the count of its list', async () => {
    const [reached] = await Promise.all([enrolled({ school }), enrolled({ school }), enrolled()]);
    await take(reached, contact('2026-10-20'));
    const proof = await made();
    expect(proof).toMatchObject({ state: 'done', total: 3, done: 3, lines: 9, frozen: null, check: null });
    const { covered, kinds, reasons, schools } = figuresOf(proof.cells ?? []);
    expect([covered.count, schools.map((one) => [one.school, one.covered.count])]).toEqual([
      3,
      [
        [school, 2],
        [null, 1],
      ],
    ]);
    const figures: Figure[] = [
      covered,
      ...kinds.flatMap(({ owed, outcomes }) => [owed, ...Object.values(outcomes)]),
      ...reasons.map(({ figure }) => figure),
      ...schools.flatMap((one) => [one.covered, one.contact.owed, ...Object.values(one.contact.outcomes)]),
    ];
    for (const { filter, count } of figures) {
      const rows = await listed(proof, { filter });
      expect([filter, rows.length]).toEqual([filter, count]);
      expect(rows.every(({ line }) => isAmong(filter, line))).toBe(true);
    }
  });

  it('is listed in pages that follow each other', async () => {
    await Promise.all([enrolled(), enrolled(), enrolled()]);
    const proof = await made();
    const pages: number[][] = [];
    for (
      let after = 0;
      pages.length < 5 && (pages.at(-1)?.length ?? 1) > 0;
      after = pages.at(-1)?.at(-1) ?? 0
    )
      pages.push((await listed(proof, { after, size: 4 })).map(({ place }) => place));
    expect(pages).toEqual([[1, 2, 3, 4], [5, 6, 7, 8], [9], []]);
  });

  it('starts once, is refused for something else under the same id, and goes on after a break', async () => {
    await enrolled();
    const request = { ...of, proofId: randomUUID(), madeBy: 'liv' };
    await startProof(test.store, request);
    await startProof(test.store, request);
    await expect(startProof(test.store, { ...request, asOf: '2027-04-01' })).rejects.toThrow('key-reused');
    await new ProofQueue(test.store).resume();
    expect(await read(request.proofId)).toMatchObject({ state: 'done', lines: 3 });
    expect(await makeProof(test.store, request.proofId)).toBe(false);
  });

  it('is thrown away when nobody has frozen it for two days', async () => {
    await enrolled();
    const [draft, frozen] = [await made(), await made()];
    await freezeProof(test.store, frozen.proofId, 'liv');
    clock.at = new Date('2027-05-04T10:00:00Z');
    const anew = await made();
    const left = await proofsOf(test.store.pool, '33', 'liv');
    expect(left.map(({ proofId }) => proofId)).toEqual([anew.proofId, frozen.proofId]);
    expect(await proofWith(test.store.pool, draft.proofId)).toBeNull();
  });
});

describe('who a line is about', () => {
  it('is told to agencies that take part, as they knew her when they left, and to nobody else', async () => {
    const journeyId = await enrolled();
    await take(journeyId, { type: 'RecordMove', on: '2026-12-01', to: '31', municipality: '3105' });
    await test.store.pool.query(`UPDATE person SET last_name = 'Nydal' WHERE journey_id = $1`, [journeyId]);
    await test.store.pool.query(
      `INSERT INTO former_person (journey_id, until_version, first_name, last_name, birth_date, protection, search)
       VALUES ($1, 99, 'Åse', 'Prøvdal', '2008-11-05', 'UGRADERT', '')`,
      [journeyId],
    );
    const proof = await made();
    expect((await listed(proof)).map(({ mayKnow, name }) => [mayKnow, name])).toEqual(
      Array.from({ length: 3 }, () => [true, 'Åse Prøvdal']),
    );
    const stranger = await listed(proof, { agency: 'nav-3301' });
    expect(stranger.map(({ mayKnow, name }) => [mayKnow, name])[0]).toEqual([false, null]);
    const now = await listed(await made({ county: '31' }), { agency: 'ot-31' });
    expect(now.map(({ name }) => name)[0]).toBe('Åse Nydal');
  });

  it('loses the school when the address is protected afterwards', async () => {
    const journeyId = await enrolled({ school });
    const proof = await made();
    expect((await listed(proof))[0]).toMatchObject({ line: { school }, isStrict: false });
    await take(journeyId, { type: 'ProtectAddress', on: '2027-04-01', level: 'STRENGT_FORTROLIG' });
    expect((await listed(proof))[0]).toMatchObject({
      line: { school: null },
      isStrict: true,
      isShielded: true,
    });
  });
});

describe('a frozen proof', () => {
  it('comes out the same after late, corrected and withdrawn entries, an erasure and a rebuild', async () => {
    const [late, withdrawn, erased, wrong] = await Promise.all([
      enrolled(),
      enrolled(),
      enrolled(),
      enrolled(),
    ]);
    const { version } = await take(withdrawn, contact('2026-10-20'));
    const proof = await made();
    expect(await freezeProof(test.store, proof.proofId, 'liv')).toBe(true);
    expect(await freezeProof(test.store, proof.proofId, 'another')).toBe(true);
    expect((await read(proof.proofId)).frozen).toEqual({ by: 'liv', at: clock.at });

    clock.at = new Date('2027-05-03T10:00:00Z');
    await take(late, contact('2026-10-20'));
    await take(withdrawn, { type: 'WithdrawEntry', on: '2027-05-03', version, reason: 'Feil ungdom' });
    await take(wrong, { type: 'RegisterError', on: '2027-04-30' });
    await enrolled();
    await test.store.pool.query('DELETE FROM person WHERE journey_id = $1', [erased]);
    await test.store.pool.query('DELETE FROM youth_key WHERE journey_id = $1', [erased]);
    await rebuild(test.store.pool);

    expect(await checked(proof)).toBe('same');
    const anew = await made();
    expect(anew.hash).not.toBe(proof.hash);
    const outcome = async (one: ProofRow, youth: string) =>
      (await listed(one, { filter: { kind: 'CONTACT' } })).find(({ line }) => line.youth === youth)?.line
        .outcome;
    expect([await outcome(proof, late), await outcome(anew, late)]).toEqual(['overdue', 'in-time']);
    expect([await outcome(proof, withdrawn), await outcome(anew, withdrawn)]).toEqual(['in-time', 'overdue']);
    expect([await outcome(proof, wrong), await outcome(anew, wrong)]).toEqual(['overdue', undefined]);
  });

  it('does not take in an event that was given its place before, and committed after', async () => {
    const journeyId = await enrolled();
    const open = await test.store.pool.connect();
    try {
      await open.query('BEGIN');
      await open.query(
        `INSERT INTO event (stream_id, version, type, schema_version, data, actor_kind, actor, agency, occurred_at, recorded_at,
           hash)
         SELECT $1, max(version) + 1, 'ContactMade', 1, '{"on":"2026-10-20","channel":"phone"}', 'person', 'maja', 'ot-33', $2, $2, ''
         FROM event WHERE stream_id = $1`,
        [journeyId, clock.at],
      );
      const proof = await made();
      await freezeProof(test.store, proof.proofId, 'liv');
      await open.query('COMMIT');
      expect(await checked(proof)).toBe('same');
      expect((await made()).hash).not.toBe(proof.hash);
    } finally {
      open.release();
    }
  });

  it('is told to differ when a kept line, a figure or an event was changed', async () => {
    const journeyId = await enrolled();
    const proof = await made();
    await freezeProof(test.store, proof.proofId, 'liv');
    const [first] = await listed(proof);
    const change = (line: ProofLine | undefined) =>
      test.store.pool.query('UPDATE proof_line SET line = $2 WHERE proof_id = $1 AND place = 1', [
        proof.proofId,
        JSON.stringify(line),
      ]);
    await change(first && { ...first.line, why: 'moved' });
    expect(await checked(proof)).toBe('different');
    await change(first?.line);
    expect(await checked(proof)).toBe('same');
    await test.store.pool.query(`UPDATE proof SET cells = '[]' WHERE proof_id = $1`, [proof.proofId]);
    expect(await checked(proof)).toBe('different');
    await test.store.pool.query('UPDATE proof SET cells = $2 WHERE proof_id = $1', [
      proof.proofId,
      JSON.stringify(proof.cells),
    ]);
    expect(await checked(proof)).toBe('same');
    await asOwner(`UPDATE event SET data = json_build_object('on', '2026-10-13', 'birthYear', 2008, 'adultOn', '2026-11-05',
      'county', '33', 'otStatus', 'OTUK', 'protection', 'UGRADERT', 'reason', 'interrupted', 'level', 'VG1')
      WHERE stream_id = '${journeyId}' AND version = 1`);
    expect(await checked(proof)).toBe('different');
  });

  it('cannot be changed or taken back by the application', async () => {
    await enrolled();
    const proof = await made();
    await freezeProof(test.store, proof.proofId, 'liv');
    for (const sql of ['UPDATE frozen_proof SET lines = 0', 'DELETE FROM frozen_proof'])
      await expect(test.store.pool.query(sql)).rejects.toThrow('permission denied');
  });

  it('is none before it is worked out', async () => {
    const proofId = randomUUID();
    await startProof(test.store, { ...of, proofId, madeBy: 'liv' });
    expect(await freezeProof(test.store, proofId, 'liv')).toBe(false);
    expect(await startCheck(test.store, proofId, 'liv')).toBeNull();
  });
});

async function asOwner(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: test.ownerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
