import { enrolFault } from './enrol-fault.ts';

it('enrolFault: is the field whose form is not kept, and none for what is empty or has no form', () => {
  expect([
    enrolFault('mobile', '123'),
    enrolFault('email', 'bo@'),
    enrolFault('birthNumber', '12345678901'),
    enrolFault('school', '123'),
  ]).toEqual(['mobile', 'email', 'birthNumber', 'school']);
  expect([
    enrolFault('mobile', '412 34 567'),
    enrolFault('email', ''),
    enrolFault('firstName', '1'),
    enrolFault('school', '300 010 377'),
  ]).toEqual([null, null, null, null]);
});
