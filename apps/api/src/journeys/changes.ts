import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { withoutData } from '@samspor/case-store';
import { PinoLogger } from 'nestjs-pino';
import { Observable, Subject, takeUntil } from 'rxjs';
import { Database } from '../database.ts';

/** How often the journeys that stand open on somebody's page are asked about, all in one statement. */
const every = 1_000;
/** A line for proxies that close what is silent. */
const sign = 25_000;

type Watcher = (version: number) => void;

/** Tells open pages the version of their journey, now and whenever it moves. Ids and versions only. */
@Injectable()
export class Changes implements OnModuleDestroy {
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #over = new Subject<void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly logger: PinoLogger,
  ) {}

  /** The stream ends when the page leaves, at `until` (the session's end), or when this process stops. */
  watch(journeyId: string, until: Date): Observable<MessageEvent> {
    return new Observable<MessageEvent>((page) => {
      let shown = 0;
      const leave = this.#join(journeyId, (version) => {
        if (version !== shown) page.next({ type: 'version', data: { version } });
        shown = version;
      });
      const alive = setInterval(() => page.next({ type: 'alive', data: {} }), sign);
      const end = setTimeout(() => page.complete(), until.getTime() - Date.now());
      return () => {
        clearInterval(alive);
        clearTimeout(end);
        leave();
      };
    }).pipe(takeUntil(this.#over));
  }

  onModuleDestroy(): void {
    this.#over.next();
  }

  #join(journeyId: string, watcher: Watcher): () => void {
    const others = this.#watchers.get(journeyId) ?? new Set();
    this.#watchers.set(journeyId, others.add(watcher));
    this.#timer ??= setInterval(() => void this.#look(), every);
    void this.#look();
    return () => {
      others.delete(watcher);
      if (others.size === 0) this.#watchers.delete(journeyId);
      if (this.#watchers.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  async #look(): Promise<void> {
    try {
      const rows = await this.db.query<{ journey_id: string; version: number }>(
        'SELECT journey_id, version FROM journey WHERE journey_id = ANY($1::uuid[])',
        [[...this.#watchers.keys()]],
      );
      for (const { journey_id, version } of rows)
        for (const tell of this.#watchers.get(journey_id) ?? []) tell(version);
    } catch (error) {
      this.logger.warn({ error: withoutData(error) }, 'changes not read'); // asked again in a second
    }
  }
}
