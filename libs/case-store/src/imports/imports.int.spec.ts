import { enrolYouth, targetGroupCsv, syntheticPeople, type TargetGroupRow } from '@samspor/domain';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ImportQueue,
  importProgress,
  previewImport,
  resumeImports,
  runImport,
  startImport,
} from '../index.ts';
import { testStore, type TestStore } from '../testing/store.ts';
import type { PersonData } from '../people/person.ts';
import { importActor, type ImportProgress, type ImportRequest } from './import-request.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };
let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());

let seed = 1;
/** People nobody has seen before in this file's database. */
const people = (count: number, change: Partial<TargetGroupRow> = {}) =>
  syntheticPeople({ seed: ++seed, count, from: '2026-08-17', to: '2026-11-20', county: '33' }).map((row) => ({
    ...row,
    otStatus: 'OTUK' as const,
    ...change,
  }));

const request = (rows: TargetGroupRow[] | Buffer, more: Partial<ImportRequest> = {}): ImportRequest => ({
  bytes: Array.isArray(rows) ? Buffer.from(targetGroupCsv(rows)) : rows,
  file: 'målgruppe.csv',
  importDay: '2026-11-21',
  agency: 'ot-33',
  startedBy: 'p-ot33-1',
  allowRealNumbers: false,
  ...more,
});

async function imported(
  rows: TargetGroupRow[] | Buffer,
  more?: Partial<ImportRequest>,
): Promise<ImportProgress> {
  const started = await startImport(test.store, request(rows, more));
  if ('refused' in started) throw new Error(started.refused);
  await runImport(test.store, started.importId);
  return progressOf(started.importId);
}

async function progressOf(importId: string): Promise<ImportProgress> {
  const progress = await importProgress(test.store.pool, importId);
  if (!progress) throw new Error('no such import');
  return progress;
}

const count = async (sql: string) =>
  Number((await test.store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

describe('runImport', () => {
  it('enrols each youth once; the same file again changes nothing', async () => {
    const rows = people(250);
    const first = await imported(rows);
    expect(first).toMatchObject({ state: 'done', total: 250, counts: { new: 250, rejected: 0 } });
    const events = await count('event');
    const again = await imported(rows);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 250, rejected: 0 });
    expect(await count('event')).toBe(events);
  });

  it('records on whose behalf it acts, and lets go of the bytes when done', async () => {
    const { importId } = await imported(people(1));
    const { rows } = await test.store.pool.query(
      'SELECT actor, agency, on_behalf_of FROM event ORDER BY position DESC LIMIT 1',
    );
    expect(rows[0]).toEqual({ actor: 'import', agency: 'ot-33', on_behalf_of: 'p-ot33-1' });
    expect(await count(`import_file WHERE import_id = '${importId}' AND bytes IS NOT NULL`)).toBe(0);
  });

  it('counts a new phone, a new name and a new event as changes, and keeps what the file leaves out', async () => {
    const [one, two, three] = people(3, { mobile: '+4799990001', birthNumber: null, date: '2026-10-01' });
    if (!one || !two || !three) throw new Error('three people');
    await imported([one, two, three]);
    const later = await imported([
      { ...one, mobile: '+4740000002' },
      { ...two, mobile: null },
      { ...three, date: '2026-11-01', level: 'VG3' },
    ]);
    expect(later.counts).toMatchObject({ new: 0, changed: 2, unchanged: 1 });
    expect(await count(`person WHERE mobile = '+4740000002'`)).toBe(1);
  });

  it('rejects a row that a rule refuses with the rule as its code, and goes on with the others', async () => {
    const rows = people(3, { date: '2026-11-01' }).filter(({ birthNumber }) => birthNumber !== null);
    await imported(rows);
    const [wrong, ...others] = rows;
    if (!wrong) throw new Error('some people');
    const other = { ...wrong, birthDate: '2009-03-03', date: '2026-11-05', firstName: 'Annen' };
    const progress = await imported([other, ...others.map((row) => ({ ...row, mobile: '+4799997777' }))]);
    expect(progress.rows).toEqual([{ row: 1, outcome: 'rejected', code: 'birth-year', notices: [] }]);
    expect(progress.counts).toMatchObject({
      changed: others.length,
      rejected: 1,
      byCode: { 'birth-year': 1 },
    });
  });

  it('tells that somebody may be on record already, with and without a number', async () => {
    const [row] = people(1, { birthNumber: null });
    if (!row) throw new Error('one person');
    await imported([row]);
    const number = people(40).find(({ birthNumber }) => birthNumber !== null)?.birthNumber ?? null;
    const progress = await imported([{ ...row, birthNumber: number }]);
    expect(progress.counts).toMatchObject({ new: 1, withNotice: 1 });
    expect(progress.rows).toEqual([{ row: 1, outcome: 'new', code: null, notices: ['possible-duplicate'] }]);
  });

  it('finds the same person without a number by birth date and folded names', async () => {
    const [row] = people(1, { birthNumber: null, lastName: 'Næss Østby' });
    if (!row) throw new Error('one person');
    await imported([row]);
    const again = await imported([{ ...row, lastName: 'NÆSS  ØSTBY', date: '2026-11-21' }]);
    expect(again.counts).toMatchObject({ new: 0, changed: 1 });
  });

  it('takes the county from the municipality, and from the agency where there is none', async () => {
    const hidden = { municipality: null, schoolName: null, schoolOrgnr: null } as const;
    await imported(people(1, { ...hidden, protection: 'STRENGT_FORTROLIG' }), { agency: 'ot-33' });
    await imported(people(1, { municipality: '3105', protection: 'UGRADERT' }), { agency: 'ot-31' });
    const { rows: last } = await test.store.pool.query<{ county: string }>(
      `SELECT data->>'county' AS county FROM event WHERE type = 'YouthEnrolled' ORDER BY position DESC LIMIT 2`,
    );
    expect(last.map(({ county }) => county).sort()).toEqual(['31', '33']);
  });

  it('lets one of several run an import, and each row be written once', async () => {
    const started = await startImport(test.store, request(people(150)));
    if ('refused' in started) throw new Error(started.refused);
    const journeys = await count('journey');
    const ran = await Promise.all([1, 2, 3].map(() => runImport(test.store, started.importId)));
    expect(ran.filter(Boolean)).toHaveLength(1);
    expect(await count('journey')).toBe(journeys + 150);
  });

  it('refuses a whole file before anything is kept', async () => {
    const before = await count('import_file');
    expect(await startImport(test.store, request(Buffer.from('navn\nx')))).toEqual({ refused: 'header' });
    expect(await count('import_file')).toBe(before);
  });
});

describe('resumeImports', () => {
  it('brings an import that was cut off to its end, from where it stood', async () => {
    const rows = people(250);
    const started = await startImport(test.store, request(rows));
    if ('refused' in started) throw new Error(started.refused);
    const { importId } = started;
    const cut = new Error('killed');
    await expect(
      runImport(test.store, importId, (done) => {
        if (done === 100) throw cut;
      }),
    ).rejects.toBe(cut);
    const bytes = Buffer.from(targetGroupCsv(rows));
    await test.store.pool.query(
      `UPDATE import_file SET state = 'running', bytes = $2, finished_at = NULL WHERE import_id = $1`,
      [importId, bytes],
    );
    expect((await progressOf(importId)).counts.new).toBe(100);
    expect(await resumeImports(test.store)).toBe(1);
    expect(await progressOf(importId)).toMatchObject({ state: 'done', counts: { new: 250, unchanged: 0 } });
  });
});

describe('resumeImports, where one import is beyond help', () => {
  it('brings the next to its end before it says what is wrong', async () => {
    const kept = [
      await startImport(test.store, request(people(3))),
      await startImport(test.store, request(people(4))),
    ];
    const [broken = '', whole = ''] = kept.map((one) => ('refused' in one ? '' : one.importId));
    await test.store.pool.query(
      `UPDATE import_file SET bytes = 'x', started_at = started_at - interval '1 day' WHERE import_id = $1`,
      [broken],
    );
    await expect(resumeImports(test.store)).rejects.toThrow(AggregateError);
    expect((await progressOf(broken)).state).toBe('failed');
    expect(await progressOf(whole)).toMatchObject({ state: 'done', counts: { new: 4 } });
  });
});

describe('previewImport', () => {
  it('tells beforehand what the import then does, and writes nothing', async () => {
    const known = people(120, { date: '2026-10-01' });
    await imported(known);
    const rows = [
      ...people(80),
      ...known.slice(0, 40),
      ...known.slice(40, 80).map((row) => ({ ...row, mobile: '+4799991234' })),
      ...known.slice(80).map((row) => ({ ...row, date: '2026-11-01', programme: 'IDIDR2----' })),
      ...people(1, { firstName: '' }),
    ];
    const events = await count('event');
    const preview = await previewImport(test.store, request(rows));
    expect(await count('event')).toBe(events);
    const { counts } = await imported(rows);
    expect(preview.counts).toEqual({ ...counts, rows: rows.length });
    expect(preview.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    expect(preview.rows.at(-1)).toMatchObject({ outcome: 'rejected', code: 'name' });
  });
});

/** A youth of Buskerud's, with a number, whose home is known. */
async function youthOfBuskerud(change: Partial<TargetGroupRow> = {}) {
  const row = people(40, { date: '2026-10-01', protection: 'UGRADERT' }).find(
    ({ birthNumber, municipality }) => birthNumber !== null && municipality !== null,
  );
  if (!row) throw new Error('nobody has a number');
  await imported([{ ...row, ...change }]);
  const { rows } = await test.store.pool.query<{ id: string }>(
    'SELECT journey_id AS id FROM person WHERE birth_number = $1',
    [row.birthNumber],
  );
  return { row: { ...row, ...change }, journeyId: rows[0]?.id ?? '' };
}

const inOestfold = { agency: 'ot-31', startedBy: 'p-ot31-1', role: 'ot-caseworker' } as const;
const sarpsborg = { municipality: '3105', date: '2026-11-15' } as const;

async function stands(journeyId: string) {
  const { rows } = await test.store.pool.query<Record<string, unknown>>(
    `SELECT j.owner, j.phase, j.strict, j.municipality, j.ot_status AS status, p.first_name AS name, p.protection
     FROM journey j JOIN person p USING (journey_id) WHERE journey_id = $1`,
    [journeyId],
  );
  return rows[0];
}

async function putDownOn(journeyId: string, agency = 'ot-31') {
  const { rows } = await test.store.pool.query<Record<string, unknown>>(
    'SELECT actor, role, action, result, detail FROM audit WHERE subject = $1 AND agency = $2 ORDER BY id',
    [journeyId, agency],
  );
  return rows;
}

describe('an import about a youth whom another agency follows', () => {
  it('tells of the move into its county and of nothing else, as a verdict of its own', async () => {
    const { row, journeyId } = await youthOfBuskerud({ protection: 'STRENGT_FORTROLIG' });
    const before = await stands(journeyId);
    const moved = {
      ...row,
      ...sarpsborg,
      firstName: 'Annen',
      otStatus: 'Feil',
      protection: 'UGRADERT',
    } as const;
    const { importId, counts, rows } = await imported([moved], inOestfold);
    expect(counts).toMatchObject({ moved: 1, changed: 0, new: 0, rejected: 0 });
    expect(rows).toEqual([{ row: 1, outcome: 'moved', code: null, notices: [] }]);
    expect(await stands(journeyId)).toEqual({ ...before, owner: 'ot-31', municipality: '3105' });
    expect(await putDownOn(journeyId)).toEqual([
      {
        actor: 'p-ot31-1',
        role: 'ot-caseworker',
        action: 'EnrolYouth',
        result: 'done',
        detail: { through: 'import', import: importId },
      },
    ]);
    const again = await imported([moved], inOestfold);
    expect(again.counts).toMatchObject({ moved: 0, changed: 0, unchanged: 1 });
    expect((await stands(journeyId))?.name).toBe(row.firstName);
  });

  it.each([
    [
      'who lives elsewhere by the row, closing her',
      { otStatus: 'Feil', date: '2026-11-15' },
      'not-your-county',
    ],
    ['of whom it tells nothing newer', { municipality: '3105', firstName: 'Annen' }, 'followed-elsewhere'],
    ['whose birth year it does not know', { ...sarpsborg, birthDate: '2009-01-02' }, 'birth-year'],
  ] as const)('is refused for one %s, and that is put down on her', async (_, change, code) => {
    const { row, journeyId } = await youthOfBuskerud();
    const before = await stands(journeyId);
    const wrong =
      code === 'birth-year' && row.birthDate.startsWith('2009') ? { birthDate: '2008-01-02' } : {};
    const { counts } = await imported([{ ...row, ...change, ...wrong }], inOestfold);
    expect(counts).toMatchObject({ rejected: 1, byCode: { [code]: 1 } });
    expect(await stands(journeyId)).toEqual(before);
    expect(await putDownOn(journeyId)).toMatchObject([
      { actor: 'p-ot31-1', action: 'EnrolYouth', result: 'refused', detail: { through: 'import' } },
    ]);
  });

  it('says nothing of who she is, even where she was another agency’s a moment ago', async () => {
    const { row, journeyId } = await youthOfBuskerud();
    const command = { ...enrolYouth({ ...row, ...sarpsborg }, 'ot-31'), otStatus: 'OTOV' } as const;
    const person: PersonData = {
      ...row,
      guardians: [],
      firstName: 'Annen',
      protection: 'UGRADERT',
    };
    await test.store.record({ journeyId, command, by: importActor(inOestfold), person });
    expect(await stands(journeyId)).toMatchObject({ owner: 'ot-31', name: row.firstName, status: 'OTUK' });
  });

  it('tells that a namesake is known, and puts that down on her', async () => {
    const { row, journeyId } = await youthOfBuskerud();
    const numberless = { ...row, ...sarpsborg, birthNumber: null };
    expect((await imported([numberless], inOestfold)).counts).toMatchObject({ new: 1, withNotice: 1 });
    expect(await putDownOn(journeyId)).toMatchObject([{ action: 'PossibleDuplicate', result: 'permitted' }]);
  });
});

describe('an import for a county', () => {
  it('rejects a new youth who lives in another, and lets its own move away', async () => {
    const [unknown] = people(1, { ...sarpsborg, protection: 'UGRADERT' });
    const { row, journeyId } = await youthOfBuskerud();
    if (!unknown) throw new Error('one person');
    const { counts } = await imported([unknown, { ...row, ...sarpsborg }]);
    expect(counts).toMatchObject({ changed: 1, rejected: 1, byCode: { 'not-your-county': 1 } });
    expect((await stands(journeyId))?.owner).toBe('ot-31');
  });

  it('never takes a protection away', async () => {
    const { row, journeyId } = await youthOfBuskerud({ protection: 'FORTROLIG' });
    const { counts } = await imported([{ ...row, date: '2026-11-10', protection: 'UGRADERT', level: 'VG3' }]);
    expect(counts).toMatchObject({ changed: 1 });
    expect((await stands(journeyId))?.protection).toBe('FORTROLIG');
    const { journey } = await test.store.load(journeyId);
    expect(journey.protection).toBe('FORTROLIG');
  });
});

describe('previewImport, about youths whom another agency follows', () => {
  it('says word for word what it says of somebody unknown, and puts each asking down', async () => {
    const { row, journeyId } = await youthOfBuskerud();
    const unknown = people(40, sarpsborg).find(({ birthNumber }) => birthNumber !== null);
    if (!unknown) throw new Error('nobody has a number');
    const year = row.birthDate.startsWith('2009') ? '2008' : '2009';
    const askings: Partial<TargetGroupRow>[] = [
      sarpsborg,
      { ...sarpsborg, date: '2026-09-01' },
      { ...sarpsborg, birthDate: `${year}-01-02` },
      { date: '2026-11-15', municipality: '3301' },
      { ...sarpsborg, birthNumber: null },
    ];
    for (const asking of askings) {
      const [known, other] = await Promise.all(
        [row, unknown].map((of) => previewImport(test.store, request([{ ...of, ...asking }], inOestfold))),
      );
      expect(known).toEqual(other);
    }
    const lines = await putDownOn(journeyId);
    expect(lines).toHaveLength(askings.length);
    expect(lines[0]).toMatchObject({ actor: 'p-ot31-1', action: 'PreviewImport', result: 'refused' });
    expect(await putDownOn(journeyId, 'ot-33')).toHaveLength(1); // her own enrolment
  });
});

describe('an import of more than it carries', () => {
  it('is refused before it is kept, and so is its preview', async () => {
    const many = Buffer.from(`fornavn;etternavn;fodselsdato;kommunenr;dato\n${'a\n'.repeat(50_001)}`);
    expect(await startImport(test.store, request(many))).toEqual({ refused: 'too-many-rows' });
    expect(await previewImport(test.store, request(many))).toMatchObject({
      refused: 'too-many-rows',
      rows: [],
    });
  });
});

describe('ImportQueue', () => {
  const kept = async (count: number) => {
    const started = await startImport(test.store, request(people(count)));
    if ('refused' in started) throw new Error(started.refused);
    return started.importId;
  };

  it('runs many without taking a reader’s connection for longer than a question', async () => {
    const narrow = await testStore({ clock, poolSize: 2 });
    const queue = new ImportQueue(narrow.store);
    const ids: string[] = [];
    for (let nth = 0; nth < 8; nth += 1) {
      const started = await startImport(narrow.store, request(people(60)));
      if ('refused' in started) throw new Error(started.refused);
      ids.push(started.importId);
    }
    const ended: string[] = [];
    const runs = ids.map(async (id) => {
      expect(await queue.run(id)).toBe(true);
      ended.push(id);
    });
    const states = await Promise.all(
      ids.map(async (id) => (await importProgress(narrow.store.pool, id))?.state),
    );
    expect(states.filter((state) => state === 'waiting').length).toBeGreaterThanOrEqual(6);
    await Promise.all(runs);
    expect(ids.indexOf(ended[0] ?? '')).toBeLessThan(2);
    expect(ids.indexOf(ended.at(-1) ?? '')).toBeGreaterThan(5);
    await narrow.close();
  });

  it('takes up by itself what was cut off', async () => {
    const queue = new ImportQueue(test.store);
    const faults: unknown[] = [];
    const stop = queue.keepGoing(20, (fault) => faults.push(fault));
    const importId = await kept(5);
    while ((await progressOf(importId)).state !== 'done') await sleep(10);
    stop();
    expect(faults).toEqual([]);
    expect((await progressOf(importId)).counts.new).toBe(5);
  });
});

describe('a register of what counts', () => {
  it('does not count a move that was struck out', async () => {
    const [row] = people(1, { date: '2026-10-01' }) as [TargetGroupRow];
    await imported([row]);
    const { rows } = await test.store.pool.query<{ journeyId: string }>(
      'SELECT journey_id AS "journeyId" FROM person WHERE birth_date = $1 AND last_name = $2',
      [row.birthDate, row.lastName],
    );
    const journeyId = rows[0]?.journeyId ?? '';
    const by = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' } as const;
    const away = { type: 'RecordMove', on: '2026-11-10', to: 'abroad' } as const;
    const { version } = await test.store.record({ journeyId, command: away, by });
    const strike = {
      type: 'WithdrawEntry',
      on: '2026-11-21',
      version: version - 1,
      reason: 'Feil ungdom',
    } as const;
    await test.store.record({ journeyId, command: strike, by });
    const { counts } = await imported([{ ...row, date: '2026-11-02', mobile: '+4799990055' }]);
    expect(counts).toMatchObject({ changed: 1, unchanged: 0 });
    expect(await count(`person WHERE mobile = '+4799990055' AND journey_id = '${journeyId}'`)).toBe(1);
  });
});
