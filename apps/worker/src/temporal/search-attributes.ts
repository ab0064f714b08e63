import { phaseAttribute } from '@samspor/workflows';
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;
const alreadyExists = 6;
const unimplemented = 12;

/** Registers what workflows tag themselves with, where the namespace does not know it; an unknown tag stops them. */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  // Asking for one that is there puts a warning in Temporal's log.
  if ((await knownAttributes(connection, namespace)).includes(phaseAttribute.name)) return;
  const searchAttributes = { [phaseAttribute.name]: INDEXED_VALUE_TYPE_KEYWORD };
  try {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    if (codeOf(error) !== alreadyExists) throw error;
  }
}

/** Names of the namespace's own attributes; none where the server cannot tell, as the time-skipping one. */
async function knownAttributes(connection: Connection, namespace: string): Promise<string[]> {
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return Object.keys(customAttributes ?? {});
  } catch (error) {
    if (codeOf(error) !== unimplemented) throw error;
    return [];
  }
}

const codeOf = (error: unknown): number | undefined =>
  isGrpcServiceError(error) ? Number(error.code) : undefined;
