import { releaseLock } from './lock.mjs';
import { stopAll } from './processes.mjs';
import { Refusal, explained } from './refusal.mjs';
import { say } from './say.mjs';

// Ctrl-C reaches npm, the shell and us, and npm passes it on: that is one wish, not three.
const ECHO = 1_000;

/** @type {number | undefined} */
let askedAt;
let farewell = 'Stopping';

/**
 * Does the work, and sees to it that however this process ends, what it started ends before it: Ctrl-C and kill
 * in order, a second Ctrl-C at once, a refusal or a fault with exit code 1.
 * @param {string} words said when asked to stop
 * @param {() => Promise<void>} work
 */
export async function onEnd(words, work) {
  farewell = words;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.stdout.on('error', () => undefined); // the terminal was closed: we still tidy up
  if (process.env.npm_lifecycle_event) followParent();
  await work().catch(fail);
}

/** Says why in one sentence, stops everything, exits with 1. @param {unknown} error */
export function fail(error) {
  if (askedAt !== undefined) return; // work that broke off because everything is being stopped
  askedAt = Date.now();
  const cause = explained(error);
  console.error(cause instanceof Refusal ? `\n${cause.message}` : cause);
  void stopAll().finally(() => leave(1));
}

function asked() {
  const hurry = askedAt !== undefined && Date.now() - askedAt > ECHO;
  if (askedAt !== undefined && !hurry) return;
  if (!hurry) say(farewell);
  askedAt ??= Date.now();
  void stopAll(hurry).finally(() => leave(0));
}

/** npm may be killed without passing anything on. */
function followParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && asked(), 500).unref();
}

/** @param {number} code */
function leave(code) {
  releaseLock();
  process.exit(code);
}
