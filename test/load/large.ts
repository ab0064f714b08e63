import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LadderStartPage } from '@samspor/contracts';
import { addDays, syntheticPeople, type IsoDate } from '@samspor/domain';
import { startMailServer, startSmsServer } from '@samspor/messages/testing';
import { enrolled, sixSteps } from './cases.ts';
import { cpuOf, dominatingWhole } from './cpu.ts';
import { importPeople, measureDormant } from './dormant.ts';
import { bodyOf, callerOf, type Caller } from './http.ts';
import { measurePractice } from './practice.ts';
import { RecordSize } from './record.ts';
import type { Sheet } from './report.ts';
import { Installation } from './running.ts';
import { callersOf } from './steps.ts';
import { seconds, secondsUntil } from './timing.ts';

interface Large {
  today: IsoDate;
  /** 1 for the sizes that must hold; less to try it out. */
  scale: number;
  /** One of the parts, by name. */
  only: string | undefined;
}

/** What a large county costs: `npm run bench -- --large`. Each part has an installation of its own. */
export async function measureLarge(sheet: Sheet, { today, scale, only }: Large): Promise<void> {
  const dormant = (withoutWorkflows: boolean) =>
    installed({}, (installation, record) =>
      measureDormant(sheet, installation, record, {
        rows: Math.round(200_000 * scale),
        today,
        most: { schoolYear: 300 },
        withoutWorkflows,
      }),
    );
  const parts: Record<string, () => Promise<void>> = {
    messages: () => measureMessages(sheet, Math.round(20_000 * scale), today),
    deadlines: () => measureDeadlines(sheet, Math.round(20_000 * scale), today),
    rehydrate: () => measureRehydrate(sheet, Math.round(10_000 * scale), today),
    practice: () =>
      installed({}, (installation, record) => measurePractice(sheet, installation, record, { scale, today })),
    year: () => dormant(true),
    dormant: () => dormant(false),
  };
  for (const [name, part] of Object.entries(parts)) if (!only || only === name) await part();
}

async function installed(
  told: Record<string, string>,
  work: (installation: Installation, record: RecordSize) => Promise<void>,
): Promise<void> {
  const installation = await Installation.create(told);
  try {
    await installation.start();
    const record = new RecordSize(installation.environment['DATABASE_URL'] ?? '');
    await work(installation, record).finally(() => record.close());
  } finally {
    await installation.remove();
  }
}

/** The workday before a weekend is over: messages may go, and tomorrow is a day as others. */
function wednesday(today: IsoDate): IsoDate {
  const day = addDays(today, 1);
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 3 ? day : wednesday(day);
}

/** Everybody is written to: by text message, or by e-mail where no number is known. */
async function measureMessages(sheet: Sheet, rows: number, today: IsoDate): Promise<void> {
  const [sms, mail] = await Promise.all([startSmsServer(), startMailServer()]);
  const day = wednesday(today);
  const told = {
    SAMSPOR_NOW: `${day}T09:30:00+01:00`,
    SAMSPOR_SMS_URL: sms.url,
    SAMSPOR_SMS_TOKEN: sms.token,
    SAMSPOR_SMS_SECRET: sms.secret,
    SAMSPOR_SMTP_URL: mail.url,
    SAMSPOR_MAIL_FROM: 'OT <ot@samspor.example>',
  };
  try {
    await installed(told, async ({ origin }, record) => {
      const leader = await callerOf(origin, 'p-ot33-3');
      await brought(leader, record, { rows, from: addDays(day, -30), to: addDays(day, -1) });
      const began = await seconds(() => beginForAll(leader));
      sheet.seconds(`${began.gave} ladders begun from the page`, began.took);
      const sent = await cpuOf(() =>
        secondsUntil(
          async () => (await record.behind()) === 0 && (await record.messagesWaiting()) === 0,
          3_600,
        ),
      );
      const ids = await record.messagesSent();
      const counts = ids.map((id) => sms.countOf(id) + mail.countOf(id));
      const received = counts.reduce((sum, count) => sum + count, 0);
      const twice = counts.filter((count) => count > 1).length;
      const note = `sent by the record ${ids.length}, received more than once ${twice}; ${dominatingWhole(sent.cpu)}`;
      sheet.seconds(`${received} messages through the outbox`, began.took + sent.gave, { most: 600, note });
    });
  } finally {
    await Promise.all([sms.stop(), mail.stop()]);
  }
}

async function beginForAll(leader: Caller): Promise<number> {
  let begun = 0;
  for (let after: string | null = ''; after !== null;) {
    const answer = await leader.post('/api/v1/counties/33/ladders/start', after ? { after } : {});
    const page: LadderStartPage = bodyOf<LadderStartPage>(answer);
    begun += Object.values(page.first).reduce((sum, count) => sum + count, 0);
    after = page.next;
  }
  return begun;
}

/** The same midnight is over for all of them, while a caseworker goes on. */
async function measureDeadlines(sheet: Sheet, rows: number, today: IsoDate): Promise<void> {
  const day = wednesday(today);
  const imported = Math.ceil(rows * 1.45); // of a county's youths some three in ten have nothing due that day
  const before = Math.ceil(2 + imported / 1_200); // minutes to bring them in before midnight
  await installed({ SAMSPOR_NOW: `${day}T23:${60 - before}:00+01:00` }, async ({ origin }, record) => {
    const people = await callersOf(origin);
    const born = addDays(day, -7); // five working days to seek contact in
    await brought(await callerOf(origin, 'p-ot33-3'), record, {
      rows: imported,
      from: born,
      to: born,
    });
    const cases = await enrolled(people.ot, Math.max(20, Math.ceil(rows / 66)), 303, day); // six steps each
    const due = await record.dueOn(day);
    await secondsUntil(async () => (await record.passed(day)).events > 0, 1_800);
    const { gave: steps, cpu } = await cpuOf(async () => {
      const timing = await sixSteps(people, cases, 1, day, 200); // as long as deadlines are met
      await secondsUntil(async () => (await record.passed(day)).journeys >= due, 3_600);
      return timing;
    });
    const { events, journeys, took } = await record.passed(day);
    const note = `${events} events of ${journeys} journeys, ${due} were due; ${dominatingWhole(cpu)}`;
    sheet.seconds(`${journeys} deadlines of one midnight`, took, { most: 600, note });
    const must = { at: 'most', value: 300 } as const;
    sheet.add({ name: 'step meanwhile: p95', value: steps.p95, unit: 'ms', must });
    const twice = { at: 'most', value: 0 } as const;
    sheet.add({ name: 'deadlines recorded twice', value: events - journeys, unit: '', must: twice });
  });
}

/** Temporal has lost everything: the workflows come back from the record. */
async function measureRehydrate(sheet: Sheet, rows: number, today: IsoDate): Promise<void> {
  await installed({}, async (installation, record) => {
    const leader = await callerOf(installation.origin, 'p-ot33-3');
    await brought(leader, record, { rows, from: '2026-08-15', to: today });
    await installation.stop();
    rmSync(join(installation.home, 'temporal'), { recursive: true });
    await installation.start();
    const { gave, cpu } = await cpuOf(() => seconds(() => rehydrate(installation.environment)));
    const note = `${gave.gave}; ${dominatingWhole(cpu)}`;
    sheet.seconds(`rehydrate of ${await record.journeys()} journeys`, gave.took, { most: 300, note });
  });
}

const samspor = fileURLToPath(new URL('../../apps/cli/bin/samspor.mjs', import.meta.url));

async function rehydrate(environment: Record<string, string>): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [samspor, 'rehydrate'], { env });
  return stdout.trim();
}

/** Brings new youths in, and waits until each has a workflow that has read its record. */
async function brought(
  leader: Caller,
  record: RecordSize,
  { rows, from, to }: { rows: number; from: IsoDate; to: IsoDate },
): Promise<void> {
  await importPeople(leader, syntheticPeople({ seed: 7, count: rows, from, to, county: '33' }));
  await secondsUntil(async () => (await record.behind()) === 0, 3_600, 1_000);
}
