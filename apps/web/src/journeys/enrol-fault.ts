import { birthNumberFault, birthNumberOf, emailOf, orgnrOf, phoneOf } from '@samspor/domain';
import type { EnrolValues } from './enrol-body.ts';

const forms = {
  birthNumber: (value: string) => birthNumberFault(birthNumberOf(value), true) === undefined,
  school: (value: string) => orgnrOf(value.replace(/\s/g, '')) !== undefined,
  mobile: (value: string) => phoneOf(value) !== undefined,
  email: (value: string) => emailOf(value) !== undefined,
};

/** Fields of a new youth that are written in a certain form. */
export type FormedField = keyof typeof forms;

const isFormed = (name: keyof EnrolValues): name is FormedField => Object.hasOwn(forms, name);

/** The field whose form is not kept, so that its text can be shown before anything is sent; else null. */
export function enrolFault(name: keyof EnrolValues, value: string): FormedField | null {
  return isFormed(name) && value.trim() !== '' && !forms[name](value.trim()) ? name : null;
}
