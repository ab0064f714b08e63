import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CaseStore, collectOnRecord, collectPeople, countStalls, judgeWorkers } from '@samspor/case-store';

const everyMs = 30_000;

/** Judges whether a worker lives, whoever asks and now and then; and looks for what stands still where none does. */
@Injectable()
export class StallWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #looked = 0;

  constructor(private readonly store: CaseStore) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.look().catch(() => undefined), everyMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async look(): Promise<void> {
    const { pool } = this.store;
    if ((await judgeWorkers(pool)) || Date.now() - this.#looked < everyMs / 2) return;
    this.#looked = Date.now();
    await collectPeople(pool, this.store.today());
    await collectOnRecord(pool, this.store.today());
    await countStalls(pool, this.store.today());
  }
}
