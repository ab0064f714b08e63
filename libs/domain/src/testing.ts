export { enrolYouth as youthOfDrammen } from './journey/given.ts';
