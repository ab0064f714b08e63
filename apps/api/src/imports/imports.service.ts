import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  CaseStore,
  ImportQueue,
  importProgress,
  isStarted,
  latestImports,
  previewImport,
  startImport,
  withoutData,
  type ImportProgress as Progress,
  type ImportRequest,
} from '@samspor/case-store';
import { fileRefusalTexts, type ImportPreview, type ImportProgress } from '@samspor/contracts';
import { personName } from '@samspor/identity';
import { PinoLogger } from 'nestjs-pino';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Settings } from '../settings.ts';

/** How often we look for imports that stand still: cut off here, or by the end of another process. */
const resumeEveryMs = 20_000;

/** Imports run in this process, a few at a time; what is cut off goes on soon after, here or in another process. */
@Injectable()
export class ImportsService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #queue: ImportQueue;
  #stop: () => void = () => undefined;

  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
    private readonly logger: PinoLogger,
  ) {
    this.#queue = new ImportQueue(store);
  }

  onApplicationBootstrap(): void {
    this.#stop = this.#queue.keepGoing(resumeEveryMs, (error) => this.#cutOff(error));
  }

  onApplicationShutdown(): void {
    this.#stop();
  }

  preview(me: Caller, file: Express.Multer.File, day?: string): Promise<ImportPreview> {
    return previewImport(this.store, this.#request(me, file, day));
  }

  /**
   * The id comes of the caller's key: the same file again tells how far the first one is, and starts it where it stands
   * still; another is refused.
   */
  async start(me: Caller, key: string, file: Express.Multer.File): Promise<ImportProgress> {
    const importId = idFrom('import', me.person.id, key);
    if (!(await isStarted(this.store, importId, file.buffer))) await this.#keep(me, importId, file);
    void this.#queue.run(importId).catch((error: unknown) => this.#cutOff(error));
    return this.progress(me, importId);
  }

  async #keep(me: Caller, importId: string, file: Express.Multer.File): Promise<void> {
    const started = await startImport(this.store, { ...this.#request(me, file), importId });
    if (!('refused' in started)) return;
    throw new Refused('fields', {
      fields: [{ field: 'file', message: fileRefusalTexts[started.refused] }],
    });
  }

  async latest({ place }: Caller): Promise<ImportProgress[]> {
    return (await latestImports(this.store.pool, place.agency)).map(shown);
  }

  async progress({ place }: Caller, importId: string): Promise<ImportProgress> {
    const found = await importProgress(this.store.pool, importId);
    if (found?.agency !== place.agency) throw new Refused('not-found');
    return shown(found);
  }

  #request(
    { person, place, actor }: Caller,
    { buffer, originalname }: Express.Multer.File,
    day?: string,
  ): ImportRequest {
    return {
      bytes: buffer,
      file: fileName(originalname),
      importDay: day ?? this.store.today(),
      agency: place.agency,
      startedBy: person.id,
      role: actor.role,
      allowRealNumbers: this.settings.environment === 'production',
    };
  }

  #cutOff(error: unknown): void {
    this.logger.error({ error: withoutData(error) }, 'import cut off');
  }
}

/** The last part of the name it came with, without what no screen shows. */
const fileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200) || 'fil';

function shown({ agency: _, ...progress }: Progress): ImportProgress {
  return { ...progress, startedBy: personName(progress.startedBy) };
}
