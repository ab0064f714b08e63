/** A line on standard error that changes while somebody waits; silent where nobody looks. */
export interface Progress {
  at: (done: number, total?: number) => void;
  say: (where: string) => void;
  end: () => void;
}

/** Shows how many of `what` are done. */
export function progress(what: string): Progress {
  const say = (where: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${where}`);
  };
  return {
    at: (done, total) => say(`${done}${total ? ` of ${total}` : ''} ${what}`),
    say,
    end: () => say('\n'),
  };
}
