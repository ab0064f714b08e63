import type { nb } from './nb/index.ts';

/** Every word of the pages; bokmål is the pattern that other languages must fill. */
export type Texts = typeof nb;
