/** The five bytes that Windows-1252 gives no character. */
const undefinedInWindows1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file: UTF-8 with or without byte order mark, else Windows-1252.
 * Undefined when it is UTF-16 (or 32), or holds a byte that Windows-1252 lacks.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (looksLikeUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** A byte order mark, or a zero byte so early that no text in eight-bit characters begins like it. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4);
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return marked || start.includes(0);
}

function decodeWindows1252(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => undefinedInWindows1252.has(byte))) return undefined;
  // A file that opens with the mark of UTF-8 and breaks it later keeps its first column.
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextDecoder('windows-1252').decode(marked ? bytes.subarray(3) : bytes);
}
