export * from './catalogue.ts';
export * from './catalogue-process.ts';
