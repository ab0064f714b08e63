export * from './gateway.ts';
export { addressLines } from './letter/window.ts';
export { letterPdf } from './letter/letter-pdf.ts';
export * from './settings.ts';
export { smsSegments, type SmsSize } from './sms/segments.ts';
export type { Headers as WebhookHeaders } from './sms/signature.ts';
export * from './sms/webhooks.ts';
export { checkText, type TextFault } from './texts/check-text.ts';
export { countyTextFaults, ownTextFor } from './texts/county-texts.ts';
export { fieldsFor, type Office } from './texts/fields-for.ts';
export { mergeFields, sampleFields, type MergeField, type MergeFields } from './texts/fields.ts';
export { render, type OwnText, type Rendered } from './texts/render.ts';
export {
  isUnproofed,
  rightsInformation,
  templateFor,
  type Template,
  type TextUse,
} from './texts/templates.ts';
export * from './answer/answer-texts.ts';
export { LinkTokens } from './answer/link-token.ts';
export { letterOf, written, type Unwritten, type Written } from './writing/written.ts';
export {
  RegisterAway,
  type ContactDetails,
  type ContactRegister,
  type HomeRegister,
} from './register/contact-register.ts';
export { registerFrom, type OwnPeople, type OwnPerson, type Registers } from './register/register-from.ts';
export type { KrrPerson } from './register/krr-person.ts';
export { NationalRegisters, type RegisterSettings, type TokenFor } from './register/national-registers.ts';
export type { RegisteredPerson } from './register/registered-person.ts';
export {
  startStandInRegisters,
  type StandInPerson,
  type StandInRegisters,
} from './register/stand-in-registers.ts';
