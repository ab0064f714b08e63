import type { ImportPreview, ImportProgress } from '@samspor/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../api/client.ts';

export interface ChosenFile {
  file: File;
  /** Import day, `yyyy-mm-dd`. */
  on: string;
}

/** What would happen to each row; nothing is written. */
export const usePreview = () =>
  useMutation({
    mutationFn: ({ file, on }: ChosenFile) =>
      write<ImportPreview>(`/imports/preview?on=${on}`, { body: formOf(file) }),
  });

/** Starts reading a file in. */
export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key }: ChosenFile & { key: string }) =>
      write<ImportProgress>('/imports', { body: formOf(file), key }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** Whether an import has come to its end, good or bad. */
export const isOver = ({ state }: ImportProgress): boolean => state === 'done' || state === 'failed';

/** The latest imports of the agency. */
export const useImports = () =>
  useQuery({ queryKey: ['imports'], queryFn: ({ signal }) => read<ImportProgress[]>('/imports', signal) });

/** One import, asked for again and again until it is over. */
export const useImport = (importId: string) =>
  useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => read<ImportProgress>(`/imports/${importId}`, signal),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : 700),
  });

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
