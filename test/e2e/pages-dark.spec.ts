import { describeEveryPage } from './every-page.ts';

describe('every page in the dark look', () => {
  describeEveryPage('dark');
});
