import { SetupStore, type CaseStore } from '@samspor/case-store';
import type { TemplatesSetup } from '@samspor/contracts';
import { baseTemplates, earliestPolicyDay, osloDateOf, planOf } from '@samspor/domain';
import { decisionsOf } from './committee-setup.ts';

/** How each course is built, what was decided about it, and how many runs keep what they began with. */
export async function templatesSetup(store: CaseStore): Promise<TemplatesSetup> {
  const setup = new SetupStore(store);
  const [now, { rows }] = await Promise.all([
    store.recordTime(),
    store.pool.query<{ template: string; runs: number }>(
      `SELECT template, count(*)::int AS runs FROM course_run WHERE state IN ('planned', 'running') GROUP BY template`,
    ),
  ]);
  const templates = baseTemplates.map(async (template) => {
    const { id, name, aim } = template;
    const { version, decided } = await setup.read('template', id);
    return {
      ...{ id, name, aim, version, base: planOf(template) },
      runs: rows.find((row) => row.template === id)?.runs ?? 0,
      decisions: decisionsOf(decided, 'TemplateSet', ({ data: { from, plan } }) => ({ from, content: plan })),
    };
  });
  return {
    ...{ earliest: earliestPolicyDay(now), today: osloDateOf(now) },
    templates: await Promise.all(templates),
  };
}
