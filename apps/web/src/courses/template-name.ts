import { baseTemplateOf, type TemplateId } from '@samspor/domain';

/** What a course is called, as its participants know it. */
export const templateName = (id: TemplateId): string => baseTemplateOf(id).name;
