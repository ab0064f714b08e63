/** What a log may hold of an error: kind, code and place. Messages of libraries may quote what people wrote. */
export interface LoggedError {
  type: string;
  code: string | undefined;
  /** Only of errors that the language itself raises. */
  message: string | undefined;
  stack: string | undefined;
}

/** What the stuck board says of an error, in one line: its kind, and the rule or code (SQLSTATE) that it names. */
export function kindOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { rule, code } = thrown as { rule?: unknown; code?: unknown };
  const named = [rule, code]
    .filter((one) => typeof one === 'string')
    .find((one) => /^[\w-]{1,40}$/.test(one));
  return named === undefined ? thrown.name : `${thrown.name} ${named}`;
}

/** What a log may hold of an error, whoever threw it. */
export function withoutData(thrown: unknown): LoggedError {
  if (!(thrown instanceof Error))
    return { type: typeof thrown, code: undefined, message: undefined, stack: undefined };
  const { name, message, stack } = thrown;
  const { code } = thrown as { code?: unknown };
  const isOurs =
    thrown instanceof TypeError || thrown instanceof RangeError || thrown instanceof ReferenceError;
  return {
    type: name,
    code: typeof code === 'string' ? code : undefined,
    message: isOurs ? message : undefined,
    stack: stack?.slice(stack.search(/^ {4}at /m)),
  };
}
