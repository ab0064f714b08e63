/** What a log may hold of an error: kind, code and place. Messages of libraries may quote what people wrote. */
export interface LoggedError {
  type: string;
  code: string | undefined;
  /** Only of errors that the language itself raises. */
  message: string | undefined;
  stack: string | undefined;
}

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
