const began = Date.now();
/** @type {NodeJS.WritableStream} */
let out = process.stdout;

/** Sends progress to the error stream, where the output itself is wanted by another program. */
export const sayAside = () => (out = process.stderr);

/** One line of progress for the person who waits, with the seconds since the start. @param {string} line */
export const say = (line) =>
  void out.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);

/**
 * Says a line, and once a minute that the work still goes on.
 * @template T @param {string} line @param {Promise<T>} work @returns {Promise<T>}
 */
export async function sayWhile(line, work) {
  say(line);
  const timer = setInterval(say, 60_000, '  still at it');
  return work.finally(() => clearInterval(timer));
}
