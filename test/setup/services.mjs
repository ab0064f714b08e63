import { startTestServices } from '../../infra/dev/test-services.mjs';

/** Jest's globalSetup, once for all projects that name it. */
export default async function setUp() {
  globalThis.samsporStopServices = await startTestServices();
}
