const began = Date.now();
/** @type {NodeJS.WritableStream} */
let out = process.stdout;

/** Sends progress to the error stream, where the output itself is wanted by another program. */
export const sayAside = () => (out = process.stderr);

/** One line of progress for the person who waits, with the seconds since the start. @param {string} line */
export const say = (line) =>
  void out.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);

/**
 * Says a line, once a minute that the work still goes on, and how long it took when that was worth a wait.
 * @template T @param {string} line @param {Promise<T>} work @returns {Promise<T>}
 */
export async function sayWhile(line, work) {
  say(line);
  const from = Date.now();
  const timer = setInterval(say, 60_000, '  still at it');
  const done = await work.finally(() => clearInterval(timer));
  const took = (Date.now() - from) / 1000;
  if (took > 1) say(`${line.replace(/ \(.*/, '')}: done after ${took.toFixed(1)} s`);
  return done;
}
