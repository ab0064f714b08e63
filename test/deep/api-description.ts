/** What the fuzzing needs of a JSON schema in an OpenAPI document. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
}

export interface Operation {
  method: string;
  /** With parameters in braces. */
  path: string;
  /** Of the JSON body; absent when it takes none or a form. */
  body?: Schema;
}

interface Described {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema?: Schema }> } }>>;
  components: { schemas?: Record<string, Schema> };
}

/** Every operation that a running API says it has, its schemas without references. */
export async function operationsOf(origin: string): Promise<Operation[]> {
  const response = await fetch(`${origin}/api/v1/openapi.json`);
  const { paths, components } = (await response.json()) as Described;
  const resolved = (schema: Schema): Schema => {
    const named = schema.$ref?.split('/').at(-1);
    const found = named === undefined ? schema : (components.schemas?.[named] ?? {});
    const { properties, items, allOf } = found;
    const only = allOf?.length === 1 ? resolved(allOf[0] ?? {}) : found;
    return {
      ...only,
      ...(items && { items: resolved(items) }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, one]) => [name, resolved(one)]),
        ),
      }),
    };
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => {
      const body = requestBody?.content['application/json']?.schema;
      return { method: method.toUpperCase(), path, ...(body && { body: resolved(body) }) };
    }),
  );
}
