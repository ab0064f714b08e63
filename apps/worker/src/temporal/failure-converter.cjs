/* global require, exports */
// CommonJS, because the SDK loads it with require() beside the worker and again inside the workflow bundle.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { DefaultFailureConverter } = require('@temporalio/common');

/** Messages and stacks of failures go through the codec too. */
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
