import { municipalities } from '@samspor/domain';
import { useChoices, useColleagues } from './journey-api.ts';

/** Names by id: colleagues, committees, agencies, counties and municipalities that the reader may know. */
export function useNames(): Readonly<Record<string, string>> {
  const colleagues = useColleagues(true).data ?? [];
  const choices = useChoices().data;
  const named = [...colleagues, ...(choices?.committees ?? []), ...(choices?.agencies ?? [])];
  return {
    ...municipalities,
    ...Object.fromEntries((choices?.counties ?? []).map(({ code, name }) => [code, name])),
    ...Object.fromEntries(named.map(({ id, name }) => [id, name])),
  };
}
