import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  until: number;
}

const limit = 10_000;
const kept = new Map<string, Kept>();

/** Where the local issuer remembers a sign-in under way: a restart forgets it, and the person chooses again. */
export class Memory implements Adapter {
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    forgetOld();
    kept.set(this.#key(id), { payload, until: Date.now() + (expiresIn || 600) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = kept.get(this.#key(id));
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid);
  }

  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.userCode === code);
  }

  async consume(id: string): Promise<void> {
    const found = await this.find(id);
    if (found) found.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#all()) if (payload.grantId === grantId) kept.delete(key);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  #first(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    return this.#all().find(([, { payload }]) => fits(payload))?.[1].payload;
  }

  /** Of this model alone: a grant's end must not end the sign-in that has just begun. */
  #all(): [string, Kept][] {
    return [...kept].filter(([key]) => key.startsWith(`${this.#model}:`));
  }
}

/** Oldest first, as a Map keeps them. */
function forgetOld(): void {
  for (const [key, { until }] of kept) {
    if (kept.size < limit && until > Date.now()) return;
    kept.delete(key);
  }
}
