export * from './mail-server.ts';
export * from './messages.ts';
export * from './sms-server.ts';
