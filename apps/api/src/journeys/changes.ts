import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { takesPart, withoutData } from '@samspor/case-store';
import { PinoLogger } from 'nestjs-pino';
import { Observable, Subject, takeUntil } from 'rxjs';
import type { Caller } from '../auth/caller.ts';
import { Database } from '../database.ts';

/** How often the journeys that stand open on somebody's page are asked about, all in one statement. */
const every = 1_000;
/** A line for proxies that close what is silent. */
const sign = 25_000;

const versions = `SELECT a.journey_id, a.agency, j.version
  FROM unnest($1::uuid[], $2::text[]) AS q(journey_id, agency)
  JOIN journey_agency a ON a.journey_id = q.journey_id AND ${takesPart('a', 'q.agency')}
  JOIN journey j ON j.journey_id = a.journey_id`;

const sessions = `SELECT sid, data -> 'place' ->> 'agency' AS agency FROM session
  WHERE sid = ANY ($1) AND expires_at > now()`;

/** A page that stands open: hears the version, or that its agency has left the journey, or she the seat. */
interface Watcher {
  session: string;
  tell: (version: number) => void;
  end: () => void;
}

/** Pages of one journey and agency. */
interface Watched {
  journeyId: string;
  agency: string;
  watchers: Set<Watcher>;
}

/** Tells open pages the version of their journey, now and whenever it moves. Ids and versions only. */
@Injectable()
export class Changes implements OnModuleDestroy {
  readonly #watched = new Map<string, Watched>();
  readonly #over = new Subject<void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly logger: PinoLogger,
  ) {}

  /**
   * The stream ends when the page leaves, when its agency leaves the journey, when she signs out or takes another
   * agency's seat, at the session's end, or when this process stops.
   */
  watch(journeyId: string, { place: { agency }, session, endsAt }: Caller): Observable<MessageEvent> {
    return new Observable<MessageEvent>((page) => {
      let shown = 0;
      const tell = (version: number) => {
        if (version !== shown) page.next({ type: 'version', data: { version } });
        shown = version;
      };
      const leave = this.#join(journeyId, agency, { session, tell, end: () => page.complete() });
      const alive = setInterval(() => page.next({ type: 'alive', data: {} }), sign);
      const end = setTimeout(() => page.complete(), endsAt.getTime() - Date.now());
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

  #join(journeyId: string, agency: string, watcher: Watcher): () => void {
    const key = `${journeyId} ${agency}`;
    const watched = this.#watched.get(key) ?? { journeyId, agency, watchers: new Set() };
    watched.watchers.add(watcher);
    this.#watched.set(key, watched);
    this.#timer ??= setInterval(() => void this.#look(), every);
    void this.#look();
    return () => {
      watched.watchers.delete(watcher);
      if (watched.watchers.size === 0) this.#watched.delete(key);
      if (this.#watched.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** In which agency's seat each session sits that is not over. */
  async #seats(asked: Watched[]): Promise<Map<string, string>> {
    const ids = asked.flatMap(({ watchers }) => [...watchers].map(({ session }) => session));
    const rows = await this.db.query<{ sid: string; agency: string }>(sessions, [[...new Set(ids)]]);
    return new Map(rows.map(({ sid, agency }) => [sid, agency]));
  }

  async #look(): Promise<void> {
    try {
      const asked = [...this.#watched.values()];
      const rows = await this.db.query<{ journey_id: string; agency: string; version: number }>(versions, [
        asked.map(({ journeyId }) => journeyId),
        asked.map(({ agency }) => agency),
      ]);
      const found = new Map(rows.map((row) => [`${row.journey_id} ${row.agency}`, row.version]));
      const seats = await this.#seats(asked);
      for (const { journeyId, agency, watchers } of asked) {
        const version = found.get(`${journeyId} ${agency}`);
        for (const { session, tell, end } of [...watchers]) {
          if (version === undefined || seats.get(session) !== agency) end();
          else tell(version);
        }
      }
    } catch (error) {
      this.logger.warn({ error: withoutData(error) }, 'changes not read'); // asked again in a second
    }
  }
}
