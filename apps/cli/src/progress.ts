/** A line on standard error that grows while somebody waits; silent where nobody looks. */
export function progress(what: string): { at: (done: number, total?: number) => void; end: () => void } {
  const { isTTY } = process.stderr;
  if (!isTTY) return { at: () => undefined, end: () => undefined };
  return {
    at: (done, total) => process.stderr.write(`\r${done}${total ? ` of ${total}` : ''} ${what}`),
    end: () => process.stderr.write('\n'),
  };
}
