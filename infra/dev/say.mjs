const began = Date.now();

/** One line of progress for the person who waits, with the seconds since the start. @param {string} line */
export const say = (line) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/**
 * Says a line, and once a minute that the work still goes on.
 * @template T @param {string} line @param {Promise<T>} work @param {() => string} [detail] @returns {Promise<T>}
 */
export async function sayWhile(line, work, detail = () => '') {
  say(line);
  const timer = setInterval(() => say(`  still at it${detail()}`), 60_000);
  return work.finally(() => clearInterval(timer));
}
