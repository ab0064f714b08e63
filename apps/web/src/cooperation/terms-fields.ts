import type { CooperationPartner, CooperationVersionView, Problem } from '@samspor/contracts';
import { workdays } from '@samspor/domain';
import { optionsOf, type AskedField } from '../app/FormField.tsx';
import type { Texts } from '../i18n/texts.ts';

type Words = Texts['cooperation'];
type Values = Readonly<Record<string, unknown>>;

/** The fields of a version of the agreement, with two fields of days for each counsellor. */
export function termsFields(
  { form, day }: Words,
  { managers, counsellors }: CooperationPartner,
): AskedField[] {
  const isOne = counsellors.length === 1;
  return [
    { name: 'counterpart', label: form.counterpart, kind: 'choice', needed: true, options: managers },
    { name: 'from', label: form.from, kind: 'day', needed: true },
    { name: 'to', label: form.to, kind: 'day', needed: true },
    ...counsellors.flatMap(({ id, name }): AskedField[] => [
      {
        ...{ name: `school.${id}`, label: form.atSchool.replace('{{name}}', name), kind: 'many' },
        ...{ needed: isOne, options: optionsOf(day, workdays) },
      },
      {
        ...{ name: `nav.${id}`, label: form.atNav.replace('{{name}}', name), kind: 'many' },
        ...{ needed: isOne, options: optionsOf(day, workdays) },
      },
    ]),
    { name: 'aims', label: form.aims, why: form.nobody, kind: 'text', needed: true },
    { name: 'schoolPart', label: form.schoolPart, kind: 'text', needed: true },
    { name: 'navPart', label: form.navPart, kind: 'text', needed: true },
    { name: 'noticeMonths', label: form.noticeMonths, kind: 'number', needed: true },
    { name: 'applicationTo', label: form.applicationTo, kind: 'line', needed: false },
    { name: 'applyBy', label: form.applyBy, kind: 'day', needed: false },
    { name: 'application', label: form.application, kind: 'text', needed: false },
  ];
}

/** What a form of terms begins with: the version before, or what the deck of the practice says. */
export function termsValues(
  { form }: Words,
  last: CooperationVersionView | undefined,
  counterpart: string,
): Record<string, string | string[]> {
  if (!last)
    return {
      ...{ counterpart, noticeMonths: '3', schoolPart: form.schoolPartIs, navPart: form.navPartIs },
    };
  const { counsellors, applicationTo, applyBy, application } = last;
  return {
    ...{ counterpart, to: last.to, aims: last.aims, noticeMonths: String(last.noticeMonths) },
    ...{ schoolPart: last.schoolPart, navPart: last.navPart },
    ...(applicationTo && applyBy && application && { applicationTo, applyBy, application }),
    ...Object.fromEntries(
      counsellors.flatMap(({ person, school, nav }) => [
        [`school.${person.id}`, school],
        [`nav.${person.id}`, nav],
      ]),
    ),
  };
}

/** What was filled in, as the API asks for it: a counsellor without any day is left out. */
export function termsBody(values: Values, { counsellors }: CooperationPartner): Record<string, unknown> {
  const flat = Object.entries(values).filter(([name]) => !name.includes('.'));
  const months = Number(values['noticeMonths']);
  return {
    ...Object.fromEntries(flat),
    noticeMonths: Number.isNaN(months) ? values['noticeMonths'] : months,
    counsellors: counsellors.flatMap(({ id }) => {
      const [school, nav] = [values[`school.${id}`] ?? [], values[`nav.${id}`] ?? []];
      const isLeftOut =
        Array.isArray(school) && school.length === 0 && Array.isArray(nav) && nav.length === 0;
      return isLeftOut ? [] : [{ person: id, school, nav }];
    }),
  };
}

const ofDays: readonly string[] = ['days-overlap', 'days-missing', 'counsellor-missing'];

/** What is wrong with the days of counsellors is told beside them. */
export function termsProblem(
  problem: Problem | null,
  rules: Texts['rules'],
  { counsellors: [first] }: CooperationPartner,
): Problem | null {
  if (!problem || !first) return problem;
  const field = `nav.${first.id}`;
  if (ofDays.includes(problem.rule)) {
    const known: Readonly<Record<string, string>> = rules;
    return { ...problem, fields: [{ field, message: known[problem.rule] ?? problem.detail }] };
  }
  const fields = problem.fields?.map((one) => (one.field === 'counsellors' ? { ...one, field } : one));
  return fields ? { ...problem, fields } : problem;
}
