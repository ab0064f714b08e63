/** Why a chosen file cannot be used; each has a text that says what to do. */
export type FileFault = 'noFile' | 'tooBig' | 'spreadsheet' | 'wrongType';

/** Why the file was turned away before it was sent: its type first, since a smaller one of the wrong type helps nobody. */
export function fileFault({
  file,
  reasons,
}: {
  file: { name: string };
  reasons: readonly string[];
}): FileFault {
  if (!reasons.includes('fileType')) return 'tooBig';
  return /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(file.name) ? 'spreadsheet' : 'wrongType';
}
