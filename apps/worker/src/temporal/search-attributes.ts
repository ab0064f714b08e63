import { phaseAttribute } from '@samspor/workflows';
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;
const alreadyExists = 6;

/** Registers what workflows tag themselves with, where the namespace does not know it; an unknown tag stops them. */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes = {} } = await connection.operatorService.listSearchAttributes({ namespace });
  if (phaseAttribute.name in (customAttributes ?? {})) return; // asking for it again puts a warning in Temporal's log
  const searchAttributes = { [phaseAttribute.name]: INDEXED_VALUE_TYPE_KEYWORD };
  try {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== alreadyExists) throw error;
  }
}
