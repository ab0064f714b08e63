import { Controller, Get, HttpCode, Param, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ImportPreview, ImportProgress } from '@samspor/contracts';
import { memoryStorage } from 'multer';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Day } from '../http/fields.ts';
import { Id, Key } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';
import { ImportsService } from './imports.service.ts';
import { UploadTurns } from './upload-turns.ts';

/** 20,000 rows are about 4 MB. */
const largest = 20 * 1024 * 1024;

const upload = FileInterceptor('file', {
  storage: memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: largest, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
});

const form = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } };

class PreviewDto {
  @Day({ optional: true }) on?: string;
}

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('preview')
  @HttpCode(200)
  @Allow('import')
  @UseInterceptors(UploadTurns, upload)
  @ApiOperation({ summary: 'What a target-group file would do; nothing is written.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  preview(
    @Me() me: Caller,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Query('on') on: string | undefined,
  ): Promise<ImportPreview> {
    const { on: day } = checked(PreviewDto, on === undefined ? {} : { on });
    return this.imports.preview(me, required(file), day);
  }

  @Post()
  @HttpCode(202)
  @Allow('import')
  @UseInterceptors(UploadTurns, upload)
  @ApiOperation({
    summary: 'Starts the import of a target-group file; the answer says where to ask how far it is.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  start(
    @Me() me: Caller,
    @Key() key: string,
    @UploadedFile() file: Express.Multer.File | undefined,
  ): Promise<ImportProgress> {
    return this.imports.start(me, key, required(file));
  }

  @Get()
  @Allow('import')
  @ApiOperation({ summary: 'The agency’s latest imports, newest first.' })
  latest(@Me() me: Caller): Promise<ImportProgress[]> {
    return this.imports.latest(me);
  }

  @Get(':importId')
  @Allow('import')
  @ApiOperation({
    summary: 'How far an import has come, with the rows that it rejected or that have a notice.',
  })
  progress(@Me() me: Caller, @Param('importId', Id) importId: string): Promise<ImportProgress> {
    return this.imports.progress(me, importId);
  }
}

function required(file: Express.Multer.File | undefined): Express.Multer.File {
  if (file) return file;
  throw new Refused('fields', { fields: [{ field: 'file', message: 'Velg en fil.' }] });
}
