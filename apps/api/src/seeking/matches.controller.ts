import { Controller, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseStore, importMatches, previewMatches, type MatchRequest } from '@samspor/case-store';
import { fileRefusalTexts, type MatchReport } from '@samspor/contracts';
import type { ImportRefusal } from '@samspor/domain';
import { memoryStorage } from 'multer';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { Key } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { UploadTurns } from '../imports/upload-turns.ts';
import { Settings } from '../settings.ts';

const upload = FileInterceptor('file', {
  storage: memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: 2 * 1024 * 1024, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
});
const form = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } };
const faultsTold = 200;

/** What registers say of those who are sought: hints, and no facts. */
@ApiTags('seeking')
@Controller('seeking/matches')
export class MatchesController {
  constructor(
    private readonly store: CaseStore,
    private readonly settings: Settings,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Allow('import')
  @UseInterceptors(UploadTurns, upload)
  @ApiOperation({ summary: 'What a file of register matches would note; nothing is written.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  async preview(
    @Me() me: Caller,
    @UploadedFile() file: Express.Multer.File | undefined,
  ): Promise<MatchReport> {
    return reportOf(await previewMatches(this.store, this.#request(me, file)));
  }

  @Post()
  @HttpCode(200)
  @Allow('import')
  @UseInterceptors(UploadTurns, upload)
  @ApiOperation({ summary: 'Notes what registers say; the same file again notes nothing more.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async take(
    @Me() me: Caller,
    @Key() _key: string,
    @UploadedFile() file: Express.Multer.File | undefined,
  ): Promise<MatchReport> {
    return reportOf(await importMatches(this.store, this.#request(me, file)));
  }

  #request({ person, place }: Caller, file: Express.Multer.File | undefined): MatchRequest {
    if (!file) throw new Refused('fields', { fields: [{ field: 'file', message: 'Velg en fil.' }] });
    return {
      bytes: file.buffer,
      importDay: this.store.today(),
      agency: place.agency,
      startedBy: person.id,
      role: place.role,
      allowRealNumbers: this.settings.environment === 'production',
    };
  }
}

const needed = 'Filen må ha kolonnene fodselsnummer, treff og fra, og hver av dem bare én gang.';
const tooMany = 'Filen har flere enn 5 000 rader. Del den i flere filer.';

/** The words of a target-group file's refusals, but for what is said of this kind of file alone. */
function refusalText(refused: ImportRefusal): string {
  if (refused === 'header') return needed;
  return refused === 'too-many-rows' ? tooMany : fileRefusalTexts[refused];
}

function reportOf(results: Awaited<ReturnType<typeof importMatches>>): MatchReport {
  const counts = { noted: 0, known: 0, 'not-sought': 0, rejected: 0 };
  if ('refused' in results) return { refused: refusalText(results.refused), counts, faults: [] };
  for (const { outcome } of results.rows) counts[outcome] += 1;
  const faults = results.rows.flatMap(({ row, code }) => (code ? [{ row, code }] : []));
  return { refused: null, counts, faults: faults.slice(0, faultsTold) };
}
