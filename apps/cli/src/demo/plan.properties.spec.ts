import { isDeepStrictEqual } from 'node:util';
import { personKey, phases } from '@samspor/domain';
import { demoPlan } from './plan.ts';

const plan = demoPlan(2026, '2026-11-20');
const steps = plan.lives.flatMap((life) => life.steps);
const taken = (type: string) => steps.filter(({ command }) => command.type === type);

describe('demoPlan', () => {
  it('tells of about 300 different people over three school years, in files of both counties', () => {
    expect(new Set(plan.lives.map(({ row }) => personKey(row))).size).toBe(plan.lives.length);
    expect(Math.abs(plan.lives.length - 300)).toBeLessThan(10);
    expect(new Set(plan.imports.map(({ county }) => county))).toEqual(new Set(['31', '33']));
    expect(plan.imports.at(0)?.day.slice(0, 7)).toBe('2024-08');
    expect(plan.imports.at(-1)?.day.slice(0, 7)).toBe('2026-11');
  });

  it('ends on the day before it is loaded, and no step lies before its file', () => {
    for (const { importDay, steps: ofLife } of plan.lives)
      for (const { day } of ofLife) expect(day >= importDay && day <= '2026-11-20').toBe(true);
  });

  it('gives the same lives again for the same seed and day', () => {
    expect(demoPlan(7, '2026-09-01').lives.slice(0, 20)).toEqual(
      demoPlan(7, '2026-09-01').lives.slice(0, 20),
    );
  });

  it('takes every youth somewhere: each phase is somebody’s', () => {
    const reached = new Set(plan.lives.map(({ journey }) => journey.phase));
    expect(phases.filter((phase) => !reached.has(phase))).toEqual([]);
  });

  it('writes what fits the channel and the kind of offer', () => {
    const notes = (type: string, fact: object) =>
      steps
        .map(({ command }) => command)
        .filter((command) => command.type === type && isDeepStrictEqual({ ...command, ...fact }, command))
        .map((command) => JSON.stringify(command));
    expect(notes('SeekContact', { channel: 'email' }).filter((text) => /Ringte|SMS/.test(text))).toEqual([]);
    expect(
      notes('RecordContact', { channel: 'sms' }).filter((text) => /kontoret|telefon/.test(text)),
    ).toEqual([]);
    expect(notes('MakeOffer', { kind: 'course' }).length).toBeGreaterThan(5);
    expect(notes('MakeOffer', { kind: 'course' }).filter((text) => /Vg2|Læreplass/.test(text))).toEqual([]);
  });

  it('has youths in Buskerud for whom somebody seeks contact: where the README begins', () => {
    const sought = plan.lives.filter(
      ({ journey: { phase, owner } }) => phase === 'contact-sought' && owner === 'ot-33',
    );
    expect(sought.length).toBeGreaterThan(2);
  });

  it('lets another person than the author confirm a category, and lets workflows do what time asks', () => {
    expect(taken('ConfirmCategory').length).toBeGreaterThan(50);
    for (const { steps: ofLife } of plan.lives) {
      let author: string | undefined;
      for (const { command, by } of ofLife) {
        if (command.type === 'ProposeCategory') author = by?.id;
        if (command.type === 'ConfirmCategory') expect(by?.id).not.toBe(author);
      }
    }
    expect(taken('CatchUp').every(({ by }) => by === undefined)).toBe(true);
  });

  it('has schools take part in what happens to their pupils', () => {
    const agencies = new Set(steps.map(({ by }) => by?.agency));
    expect([...agencies]).toEqual(
      expect.arrayContaining([
        'school-300010377',
        'school-300014887',
        'nav-3301',
        'mun-3105',
        'ot-31',
        'ot-33',
      ]),
    );
  });
});
