import { readFileSync } from 'node:fs';

/**
 * What is wrong, from what a program printed at its end: one clause for a person.
 * @param {string} log file @returns {string}
 */
export function gist(log) {
  const printed = readFileSync(log, 'utf8').slice(-4_000);
  if (/no space left|ENOSPC/i.test(printed)) return 'the disk is full; free some space and start again';
  // npm ends with where its own log is, and says before that what is wrong.
  const npm = /^npm error (?!code |errno |syscall |path |Lifecycle )(\S.*)/m.exec(printed)?.[1];
  const thrown = /^\w*Error(?: \[\w+\])?: .+/m.exec(printed)?.[0];
  return (npm ?? thrown ?? printed.trim().split('\n').at(-1))?.slice(0, 300) || 'it said nothing';
}
