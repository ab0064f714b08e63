import { phaseAttribute } from '@samspor/workflows';
import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;

/** Registers what workflows tag themselves with, where the namespace does not know it; an unknown tag stops them. */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  if (customAttributes?.[phaseAttribute.name] !== undefined) return;
  const searchAttributes = { [phaseAttribute.name]: INDEXED_VALUE_TYPE_KEYWORD };
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}
