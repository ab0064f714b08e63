import type { Role } from '@samspor/domain';
import type { Texts } from '../i18n/texts.ts';

/** Roles as one line of words: "OT-rådgiver, PPT". */
export const rolesText = (roles: readonly Role[], texts: Texts): string =>
  roles.map((role) => texts.codes.role[role]).join(', ');
