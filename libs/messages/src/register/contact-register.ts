import type { Language } from '@samspor/domain';
import type { PostalAddress } from '../gateway.ts';
import type { RegisteredHome } from './registered-person.ts';

/** How somebody may be reached, as the registers say today. */
export interface ContactDetails {
  /** Has said no to being written to digitally (eForvaltningsforskriften § 15 a): no SMS, no e-mail, letters only. */
  reserved: boolean;
  /** Null where there is none, it is out of date, or the person is reserved. */
  mobile: string | null;
  email: string | null;
  /** What the person has asked to be written to in; null where she has not said. */
  language: Language | null;
  /** Null where none is known, or the address is protected: then no letter goes out from here. */
  postalAddress: PostalAddress | null;
}

/** Contact details of people, by birth number. Numbers travel in bodies only, never in an address or a log. */
export interface ContactRegister {
  /**
   * Details of everybody the register answers for; who is missing from the answer is not known there. Any number of
   * people: asked for in pages of 1000. Throws RegisterAway when it cannot be asked; ask again later.
   */
  lookup(birthNumbers: readonly string[]): Promise<Map<string, ContactDetails>>;
}

/** Homes of people, by birth number. Numbers travel in bodies only. */
export interface HomeRegister {
  /** Homes of everybody whom the population register knows. Throws RegisterAway when it cannot be asked. */
  homes(birthNumbers: readonly string[]): Promise<Map<string, RegisteredHome>>;
}

/** A register did not answer as it should. Names the register and the status, and nobody. */
export class RegisterAway extends Error {
  constructor(register: string, why: string) {
    super(`${register}: ${why}`);
    this.name = 'RegisterAway';
  }
}
