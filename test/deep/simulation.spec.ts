import { limitless, plan, type PlanFigures } from '@samspor/domain';
import { samspor } from '../../apps/cli/src/testing.ts';

interface Simulated {
  schoolYears: { schoolYear: string; owed: number }[];
  figures: PlanFigures;
  work: { continuedAsNew: number };
  disagreements: string[];
}

/** Lives those lives from the command line; it holds the record against the pure fold of the same lives itself. */
async function simulated(youths: number, years: number): Promise<Simulated> {
  const args = ['simulate', '--youths', String(youths), '--years', String(years), '--seed', '1', '--json'];
  const { exitCode, stdout, stderr } = await samspor(args);
  if (exitCode !== 0) throw new Error(`It ended with ${exitCode}: ${stderr}\n${stdout.slice(-2_000)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Simulated;
}

describe('samspor simulate, for long', () => {
  it('lives six years of 200 youths whose record equals the rules', async () => {
    const { schoolYears, figures, work, disagreements } = await simulated(200, 6);
    expect(disagreements).toEqual([]);
    expect(figures).toEqual(plan({ youths: 200, years: 6, seed: 1 }, limitless));
    expect(schoolYears).toHaveLength(6);
    expect(schoolYears.every(({ owed }) => owed > 0)).toBe(true);
    expect(work.continuedAsNew).toBeGreaterThan(0);
  }, 1_800_000);

  it('lives twelve years across the change of law, in parts, as the rules alone do', async () => {
    const { schoolYears, figures, disagreements } = await simulated(24, 12);
    expect(disagreements).toEqual([]);
    expect(figures).toEqual(plan({ youths: 24, years: 12, seed: 1 }, limitless));
    expect([schoolYears.at(0)?.schoolYear, schoolYears.at(-1)?.schoolYear]).toEqual(['2020/21', '2031/32']);
  }, 1_200_000);

  it('gives the same table for the same seed', async () => {
    const first = await simulated(20, 2);
    const second = await simulated(20, 2);
    expect(second.schoolYears).toEqual(first.schoolYears);
    expect([first.disagreements, second.disagreements]).toEqual([[], []]);
  }, 600_000);
});
