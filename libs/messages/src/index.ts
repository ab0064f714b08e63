export * from './gateway.ts';
export { addressLines } from './letter/window.ts';
export { letterPdf } from './letter/letter-pdf.ts';
export * from './settings.ts';
export { smsSegments, type SmsSize } from './sms/segments.ts';
export type { Headers as WebhookHeaders } from './sms/signature.ts';
export * from './sms/webhooks.ts';
