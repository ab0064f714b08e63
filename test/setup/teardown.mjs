/** Jest's globalTeardown: stops what services.mjs started. */
export default async function tearDown() {
  await globalThis.samsporStopServices?.();
}
