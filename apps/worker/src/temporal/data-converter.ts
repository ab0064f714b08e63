import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { EncryptingCodec } from './payload-codec.ts';

export const failureConverterPath = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));

/** What clients and workers share: everything that leaves the process is encrypted. */
export const dataConverter = (masterKey: Buffer): DataConverter => ({
  payloadCodecs: [new EncryptingCodec(masterKey)],
  failureConverterPath,
});
