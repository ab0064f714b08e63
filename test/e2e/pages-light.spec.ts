import { describeEveryPage } from './every-page.ts';

describe('every page in the light look', () => {
  describeEveryPage('light');
});
