import { heartbeat } from '@temporalio/activity';
import type { Mended, UpkeepActivities } from '@samspor/workflows';
import { reconcile, type Upkeep } from '../upkeep/reconcile.ts';

/** What the nightly reconciliation asks for; `onMended` is told what came of it. */
export const upkeepActivities = (
  upkeep: Omit<Upkeep, 'onPage'>,
  onMended: (mended: Mended) => void,
): UpkeepActivities => ({
  async reconcile() {
    const mended = await reconcile({ ...upkeep, onPage: () => heartbeat() });
    onMended(mended);
    return mended;
  },
});
