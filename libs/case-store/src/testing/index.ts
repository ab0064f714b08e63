export * from './messages.ts';
export * from './store.ts';
