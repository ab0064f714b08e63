import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  CaseStore,
  importProgress,
  isStarted,
  latestImports,
  previewImport,
  resumeImports,
  runImport,
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

/** Imports run in this process, a page at a time; what a stop cuts off goes on at the next start. */
@Injectable()
export class ImportsService implements OnApplicationBootstrap {
  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
    private readonly logger: PinoLogger,
  ) {}

  onApplicationBootstrap(): void {
    void this.#inBackground(resumeImports(this.store));
  }

  preview(me: Caller, file: Express.Multer.File, day?: string): Promise<ImportPreview> {
    return previewImport(this.store, this.#request(me, file, day));
  }

  /** The id comes of the caller's key: the same file again tells how far the first one is; another is refused. */
  async start(me: Caller, key: string, file: Express.Multer.File): Promise<ImportProgress> {
    const importId = idFrom('import', me.person.id, key);
    if (await isStarted(this.store, importId, file.buffer)) return this.progress(me, importId);
    const started = await startImport(this.store, { ...this.#request(me, file), importId });
    if ('refused' in started) {
      const fields = [{ field: 'file', message: fileRefusalTexts[started.refused] }];
      throw new Refused('fields', { fields });
    }
    void this.#inBackground(runImport(this.store, importId));
    return this.progress(me, importId);
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
    { person, place }: Caller,
    { buffer, originalname }: Express.Multer.File,
    day?: string,
  ): ImportRequest {
    return {
      bytes: buffer,
      file: fileName(originalname),
      importDay: day ?? this.store.today(),
      agency: place.agency,
      startedBy: person.id,
      allowRealNumbers: this.settings.environment === 'production',
    };
  }

  async #inBackground(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => this.logger.error({ error: withoutData(error) }, 'import cut off'));
  }
}

/** The last part of the name it came with, without what no screen shows. */
const fileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200) || 'fil';

function shown({ agency: _, ...progress }: Progress): ImportProgress {
  return { ...progress, startedBy: personName(progress.startedBy) };
}
