import type { PreviewRow } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';

/** Why a row was turned away or only told of a move, or what was left out of it, in words; the journey's own rules included. */
export function rowReasons({ outcome, code, notices }: PreviewRow, texts: Texts): string[] {
  const codes: Record<string, string> = { ...texts.rules, ...texts.codes.rowCode };
  const words: Record<string, string> = texts.codes.rowNotice;
  const rejected = code === null ? [] : [codes[code] ?? texts.imports.unknownCode.replace('{{code}}', code)];
  const moved = outcome === 'moved' ? [texts.imports.movedWhy] : [];
  return [...rejected, ...moved, ...notices.map((notice) => words[notice] ?? notice)];
}
