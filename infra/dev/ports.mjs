import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { home } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const file = join(home, 'ports.json');

/**
 * A port on the loopback address that nothing listens on just now. Below those that systems hand out to outgoing
 * connections, so that it is still free in a moment, and at the next start.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

/** Whether we could listen there. @param {number} port @param {string} [host] */
function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Refuses when something else listens there already. @param {number} port @param {string} setting */
export async function requirePort(port, setting) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`${setting}=${process.env[setting]} is no port: set a number between 1 and 65535.`);
  if ((await isFree(port)) && (await isFree(port, '::'))) return;
  throw new Refusal(
    `Port ${port} is in use by another program. Stop it, or choose another: ${setting}=3001 npm start`,
  );
}

/**
 * The port of one of our servers: the setting's, else the one chosen at the first start, else a new one.
 * @param {string} setting
 */
export async function rememberedPort(setting) {
  const given = process.env[setting];
  if (given) {
    await requirePort(Number(given), setting);
    return Number(given);
  }
  const known = remembered()[setting];
  if (known && (await isFree(known))) return known;
  const port = await freePort();
  writeFileSync(file, JSON.stringify({ ...remembered(), [setting]: port }));
  return port;
}

/** @returns {Record<string, number>} */
const remembered = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
