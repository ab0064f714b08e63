import { connect } from 'node:http2';

const service = Buffer.from('temporal.api.workflowservice.v1.WorkflowService');
const message = Buffer.concat([Buffer.from([0x0a, service.length]), service]);
const request = Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]);

/**
 * Whether a Temporal server answers at that address: the standard gRPC health question, asked with built-ins.
 * @param {string} address host:port
 * @param {number} [limit] milliseconds
 * @returns {Promise<boolean>}
 */
export function isTemporalServing(address, limit = 2_000) {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const done = (/** @type {boolean} */ answer) => {
      clearTimeout(timer);
      session.destroy();
      resolve(answer);
    };
    const timer = setTimeout(done, limit, false);
    session.on('error', () => done(false));
    const stream = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    stream.on('error', () => done(false));
    stream.on('data', (reply) => done(isServing(reply)));
    stream.on('end', () => done(false));
    stream.end(request);
  });
}

/** Five bytes of frame, then field 1 (status) = 1 (SERVING). @param {Buffer} reply */
const isServing = (reply) => reply[5] === 0x08 && reply[6] === 0x01;
